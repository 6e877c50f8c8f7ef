using System.CodeDom.Compiler;
using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Linq.Provider.Tests.Architecture;

/// <summary>What the design promises about the code as a whole. A failure names each offender and what it does.</summary>
public sealed partial class ArchitectureTests
{
    private const int LongestFile = 500;
    private const string RootNamespace = "Linq.Provider";

    private static readonly Assembly Library = typeof(LinqProviderException).Assembly;
    private static readonly SourceTree Source = SourceTree.OfLibrary();

    [Fact]
    public void Types_use_only_what_the_dependency_table_allows() => AssertNone(
        from type in WrittenTypes()
        let part = Source.FileOf(type)!.Part
        from used in TypeReferences.Of(type)
        let usedPart = used.Assembly == Library ? Source.FileOf(used)?.Part : null
        where usedPart is null ? !DependencyTable.MayUseAssembly(part, used.Assembly.GetName().Name!) : !DependencyTable.MayUse(part, usedPart)
        select $"{part}: {Outermost(type).FullName} → {used.FullName} ({usedPart ?? used.Assembly.GetName().Name})");

    [Fact]
    public void Files_import_only_what_the_dependency_table_allows() => AssertNone(
        from file in Source.Files
        from Match match in UsingDirective().Matches(file.Text)
        let used = DependencyTable.PartOf(match.Groups[1].Value.Replace('.', '/'))
        where DependencyTable.Parts.Contains(used) && !DependencyTable.MayUse(file.Part, used)
        select $"{file.Path} → using {RootNamespace}.{match.Groups[1].Value}");

    [Fact]
    public void Every_type_is_declared_in_a_source_file() => AssertNone(
        from type in Library.GetTypes()
        where !IsGenerated(type) && Source.FileOf(type) is null
        select type.FullName);

    [Fact]
    public void Every_folder_is_in_the_dependency_table() => AssertNone(
        from file in Source.Files
        where !DependencyTable.Parts.Contains(file.Part)
        select file.Path);

    [Fact]
    public void Namespaces_equal_folders_unless_they_are_the_root() => AssertNone(
        from file in Source.Files
        let expected = file.Folder.Length == 0 ? RootNamespace : $"{RootNamespace}.{file.Folder.Replace('/', '.')}"
        where file.Namespace.Length > 0 && file.Namespace != RootNamespace && file.Namespace != expected && !IsFaceOfMigrations(file)
        select $"{file.Path}: {file.Namespace}");

    [Fact]
    public void Files_are_short() => AssertNone(
        from file in Source.Files
        let lines = file.Text.AsSpan().Count('\n')
        where lines > LongestFile
        select $"{file.Path}: {lines} lines, {LongestFile} at most");

    [Fact]
    public void There_is_no_mutable_static_state() => AssertNone(
        from type in WrittenTypes()
        where !type.IsEnum
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where !field.IsLiteral && !IsLambdaCache(field)
        where !field.IsInitOnly || IsMutable(field)
        select $"{type.FullName}.{field.Name}: {field.FieldType}");

    [Fact]
    public void No_type_is_named_like_a_namespace()
    {
        var segments = Library.GetTypes().Select(t => t.Namespace ?? "").Where(IsOfLibrary).SelectMany(n => n.Split('.')).ToHashSet(StringComparer.Ordinal);
        AssertNone(
            from type in WrittenTypes()
            where segments.Contains(type.Name.Split('`')[0])
            select type.FullName);
    }

    [Fact]
    public void There_are_no_stubs()
    {
        AssertNone(
            from type in WrittenTypes()
            from method in TypeReferences.MethodsOf(type)
            from mention in InstructionReader.Members(method)
            where mention.Member.DeclaringType == typeof(NotImplementedException)
            select $"{type.FullName}.{method.Name}: NotImplementedException");
        AssertNone(
            from file in Source.Files
            from Match match in Reminder().Matches(file.Text)
            select $"{file.Path}: {match.Value}");
    }

    private static void AssertNone(IEnumerable<string?> offences)
    {
        var list = offences.Distinct().Order(StringComparer.Ordinal).ToList();
        if (list.Count > 0)
        {
            Assert.Fail($"{list.Count} found:{Environment.NewLine}{string.Join(Environment.NewLine, list)}");
        }
    }

    /// <summary>The root is where an engine and migrations, which may not know it, come together.</summary>
    private static bool IsFaceOfMigrations(SourceFile file) => file.Path.EndsWith("MigrationCommand.cs", StringComparison.Ordinal) && file.Folder.Length == 0;

    /// <summary>All types that somebody wrote, with what the compiler has nested in them (closures, state machines).</summary>
    private static IEnumerable<Type> WrittenTypes() => Library.GetTypes().Where(t => !IsGenerated(t) && Source.FileOf(t) is not null);

    private static bool IsGenerated(Type type)
    {
        var outermost = Outermost(type);
        return outermost.IsDefined(typeof(CompilerGeneratedAttribute)) || outermost.IsDefined(typeof(GeneratedCodeAttribute)) || !IsOfLibrary(outermost.Namespace ?? "");
    }

    private static bool IsOfLibrary(string name) => name == RootNamespace || name.StartsWith(RootNamespace + ".", StringComparison.Ordinal);

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    // The compiler keeps delegates in fields like `<>9__0_1`, or in a nested type `<>O`; the field of an automatic property is `<Name>k__BackingField`.
    private static bool IsLambdaCache(FieldInfo field) =>
        field.Name.StartsWith("<>", StringComparison.Ordinal) || field.DeclaringType!.Name.StartsWith("<>", StringComparison.Ordinal)
        || field.DeclaringType.Name.Contains(">O__", StringComparison.Ordinal);

    /// <summary>A table in an array is fine while it is private; anything that grows is state.</summary>
    private static bool IsMutable(FieldInfo field)
    {
        var type = field.FieldType;
        if (type.IsArray)
        {
            return !field.IsPrivate;
        }

        if (type.IsFunctionPointer)
        {
            return false;
        }

        var name = type.IsGenericType ? type.GetGenericTypeDefinition().FullName! : type.FullName!;
        return name.StartsWith("System.Collections.Concurrent.", StringComparison.Ordinal)
            || name.StartsWith("System.Runtime.CompilerServices.ConditionalWeakTable", StringComparison.Ordinal)
            || name.StartsWith("System.Threading.ThreadLocal", StringComparison.Ordinal)
            || name.StartsWith("System.Threading.AsyncLocal", StringComparison.Ordinal)
            || (name.StartsWith("System.Collections.Generic.", StringComparison.Ordinal) && typeof(IEnumerable).IsAssignableFrom(type)
                && !name.StartsWith("System.Collections.Generic.IReadOnly", StringComparison.Ordinal)
                && !name.StartsWith("System.Collections.Generic.IEnumerable", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^(?:global )?using (?:static )?(?:\w+ = )?Linq\.Provider\.([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex UsingDirective();

    [GeneratedRegex(@"\b(?:TODO|FIXME|HACK|XXX)\b")]
    private static partial Regex Reminder();
}
