using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Linq.Provider.Tests.Differential.Oracle;

namespace Linq.Provider.Tests.Differential.Results;

/// <summary>A result taken apart into values that can be compared and printed, independent of the objects that held it.</summary>
internal abstract record Snapshot
{
    private const int DeepestLevel = 8;

    private string? _text;

    /// <summary>A text that equal snapshots share; approximate numbers are rounded in it.</summary>
    public string Text => _text ??= Write();

    /// <summary>How many collections the result has besides itself: one for every place in its shape where elements have one.</summary>
    public int Collections => CollectionPaths(this, "").Distinct().Count(path => path.Length > 0);

    /// <param name="value">The result.</param>
    /// <param name="isEntity">Which classes are entities: they are compared by their mapped values, not by what they refer to.</param>
    public static Snapshot Take(object? value, Func<Type, bool> isEntity) => Take(value, isEntity, 0);

    protected abstract string Write();

    private static Snapshot Take(object? value, Func<Type, bool> isEntity, int depth)
    {
        if (depth > DeepestLevel)
        {
            throw new InvalidOperationException("The result is nested too deeply to be compared: is it an object graph?");
        }

        switch (value)
        {
            case null:
                return new ValueSnapshot(null);
            case double or float:
                return new NumberSnapshot(Convert.ToDouble(value, CultureInfo.InvariantCulture));
            case DateTime moment:
                return new ValueSnapshot(DateTime.SpecifyKind(moment, DateTimeKind.Unspecified));
            case DateTimeOffset moment:
                return new ValueSnapshot(moment.UtcDateTime);
            case byte[] bytes:
                return new ValueSnapshot("0x" + Convert.ToHexString(bytes));
            case ITuple tuple:
                return new ObjectSnapshot("tuple", [.. Enumerable.Range(0, tuple.Length).Select(i => ($"Item{i + 1}", Take(tuple[i], isEntity, depth + 1)))]);
        }

        Type type = value.GetType();
        if (IsSimple(type))
        {
            return new ValueSnapshot(value);
        }

        if (SequenceTypes.FindConstructed(type, typeof(IGrouping<,>)) is { } grouping)
        {
            object? key = grouping.GetProperty(nameof(IGrouping<,>.Key))!.GetValue(value);
            return new ObjectSnapshot("group", [("Key", Take(key, isEntity, depth + 1)), ("Elements", List((IEnumerable)value, isEntity, depth))]);
        }

        if (value is IEnumerable sequence)
        {
            ListSnapshot list = List(sequence, isEntity, depth);
            return value is IDictionary || SequenceTypes.FindConstructed(type, typeof(ISet<>)) is not null ? list with { IsOrdered = false } : list;
        }

        return Object(value, type, isEntity, depth);
    }

    private static IEnumerable<string> CollectionPaths(Snapshot snapshot, string path) => snapshot switch
    {
        ListSnapshot list => list.Items.SelectMany(item => CollectionPaths(item, path + "[]")).Prepend(path),
        ObjectSnapshot item => item.Members.SelectMany(member => CollectionPaths(member.Value, $"{path}.{member.Name}")),
        _ => [],
    };

    private static ListSnapshot List(IEnumerable sequence, Func<Type, bool> isEntity, int depth) =>
        new([.. sequence.Cast<object?>().Select(item => Take(item, isEntity, depth + 1))]);

    private static ObjectSnapshot Object(object value, Type type, Func<Type, bool> isEntity, int depth)
    {
        Type? mapped = type;
        while (mapped is not null && !isEntity(mapped))
        {
            mapped = mapped.BaseType;
        }

        IEnumerable<PropertyInfo> properties = (mapped ?? type).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && (mapped is null || IsSimple(property.PropertyType) && !property.IsDefined(typeof(TranslatableAttribute))));
        IEnumerable<(string, Snapshot)> members = properties.Select(property => (property.Name, Member(property, value, isEntity, depth)));
        if (mapped is null)
        {
            members = members.Concat(type.GetFields(BindingFlags.Public | BindingFlags.Instance).Select(field => (field.Name, Take(field.GetValue(value), isEntity, depth + 1))));
        }

        return new ObjectSnapshot(mapped?.Name ?? "object", [.. members]);
    }

    /// <summary>What is declared as a plain sequence is one, even if LINQ to Objects puts a grouping there (group join).</summary>
    private static Snapshot Member(PropertyInfo property, object owner, Func<Type, bool> isEntity, int depth)
    {
        object? value = property.GetValue(owner);
        bool sequence = property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IEnumerable<>);
        return sequence && value is IEnumerable items ? List(items, isEntity, depth + 1) : Take(value, isEntity, depth + 1);
    }

    private static bool IsSimple(Type type)
    {
        Type simple = Nullable.GetUnderlyingType(type) ?? type;
        return simple.IsPrimitive || simple.IsEnum || simple == typeof(string) || simple == typeof(decimal) || simple == typeof(DateTime) || simple == typeof(DateTimeOffset)
            || simple == typeof(DateOnly) || simple == typeof(TimeOnly) || simple == typeof(TimeSpan) || simple == typeof(Guid) || simple == typeof(byte[]);
    }
}

/// <summary>A value that is compared exactly.</summary>
internal sealed record ValueSnapshot(object? Value) : Snapshot
{
    protected override string Write() => Value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture) + "m",
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => Value.ToString()!,
    };
}

/// <summary>A floating point number, compared with a relative tolerance.</summary>
internal sealed record NumberSnapshot(double Value) : Snapshot
{
    protected override string Write() => (Value == 0 ? 0 : Value).ToString("G7", CultureInfo.InvariantCulture) + "d";
}

/// <summary>An object with named members.</summary>
internal sealed record ObjectSnapshot(string Name, IReadOnlyList<(string Name, Snapshot Value)> Members) : Snapshot
{
    protected override string Write() => $"{Name}({string.Join(", ", Members.Select(member => $"{member.Name}={member.Value.Text}"))})";
}

/// <summary>A sequence; without order it is compared as a multiset.</summary>
internal sealed record ListSnapshot(IReadOnlyList<Snapshot> Items) : Snapshot
{
    public bool IsOrdered { get; init; } = true;

    /// <summary>The items in an order that does not depend on where they came from.</summary>
    public IReadOnlyList<Snapshot> Sorted => IsOrdered ? Items : [.. Items.OrderBy(item => item.Text, StringComparer.Ordinal)];

    protected override string Write()
    {
        var text = new StringBuilder("[");
        text.AppendJoin(", ", Sorted.Select(item => item.Text));
        return text.Append(']').ToString();
    }
}
