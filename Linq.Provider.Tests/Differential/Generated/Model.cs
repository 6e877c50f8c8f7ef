using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Differential.Oracle;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>What generated queries can reach from a value: its simple values, the objects it refers to, the collections it has.</summary>
internal static class Model
{
    private const int LongestPath = 2;

    private static readonly Type[] Keyed = [typeof(Department), typeof(Employee), typeof(Address), typeof(Skill), typeof(Project), typeof(Specimen)];

    private static readonly HashSet<string> Optional = [nameof(Employee.Department), nameof(Employee.Manager), nameof(Employee.Address)];

    /// <summary>The types of values, in the order in which a choice finds them.</summary>
    public static IReadOnlyList<Type> ValueTypes { get; } =
    [
        typeof(int), typeof(string), typeof(int?), typeof(bool), typeof(decimal), typeof(decimal?), typeof(double), typeof(DateTime), typeof(DateTime?), typeof(Level), typeof(Level?),
        typeof(DateOnly), typeof(Guid), typeof(long), typeof(bool?), typeof(long?), typeof(double?), typeof(Guid?), typeof(DateOnly?),
        typeof(short), typeof(short?), typeof(byte), typeof(byte?), typeof(char), typeof(char?), typeof(TimeSpan), typeof(TimeSpan?), typeof(TimeOnly), typeof(TimeOnly?), typeof(DateTimeOffset), typeof(DateTimeOffset?),
    ];

    public static ParameterExpression Db { get; } = Expression.Parameter(typeof(ICompany), "db");

    /// <summary>The tables, as properties of <see cref="Db"/>.</summary>
    public static IReadOnlyList<MemberExpression> Sets { get; } =
    [
        Expression.Property(Db, nameof(ICompany.Departments)), Expression.Property(Db, nameof(ICompany.Employees)), Expression.Property(Db, nameof(ICompany.Projects)),
        Expression.Property(Db, nameof(ICompany.Assignments)), Expression.Property(Db, nameof(ICompany.Skills)), Expression.Property(Db, nameof(ICompany.Milestones)),
        Expression.Property(Db, nameof(ICompany.Addresses)), Expression.Property(Db, nameof(ICompany.Specimens)),
    ];

    public static bool IsValue(Type type) => ValueTypes.Contains(type);

    public static bool IsEntity(Type type) => Keyed.Contains(type) || type == typeof(Assignment) || type == typeof(Milestone);

    public static bool IsGroup(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IGrouping<,>);

    public static Type? ElementOf(Type type) => type == typeof(string) ? null : SequenceTypes.ElementOf(type);

    /// <summary>Whether values of the type have no collection in them: they can be compared, made distinct and ordered as a whole.</summary>
    public static bool IsFlat(Type type) => IsValue(type) || IsEntity(type) || (!IsGroup(type) && ElementOf(type) is null && MembersOf(type).All(member => IsFlat(TypeOf(member))));

    /// <summary>Whether LINQ to Objects compares elements of the type by their values, as a database does.</summary>
    public static bool IsComparable(Type type) => IsFlat(type) && (IsEntity(type) || IsValue(type) || (!IsPair(type) && MembersOf(type).All(member => IsComparable(TypeOf(member)))));

    /// <summary>Whether null can stand for a missing element of the type.</summary>
    public static bool CanBeMissing(Type type) => IsEntity(type) || (!type.IsValueType && !IsGroup(type) && !IsValue(type) && IsFlat(type));

    /// <summary>The simple values that can be reached.</summary>
    public static IEnumerable<Term> Values(Scope scope) => scope.Variables.SelectMany(variable => Reach(variable, LongestPath)).Where(term => IsValue(term.Type)).Select(Read);

    /// <summary>The entities that can be reached.</summary>
    public static IEnumerable<Term> Entities(Scope scope) => scope.Variables.SelectMany(variable => Reach(variable, LongestPath)).Where(term => IsEntity(term.Type));

    /// <summary>The collections that can be reached.</summary>
    public static IEnumerable<Term> Collections(Scope scope) => scope.Variables.SelectMany(variable => Reach(variable, LongestPath)).Where(term => ElementOf(term.Type) is not null);

    /// <summary>The values that order elements so that only equal ones are ties; null if there are none.</summary>
    public static IReadOnlyList<Term>? Keys(Term element)
    {
        if (!IsFlat(element.Type) && !IsGroup(element.Type))
        {
            return null;
        }

        Term[] keys = [.. KeysOf(element)];
        return keys.Length == 0 ? null : keys;
    }

    public static Type TypeOf(MemberInfo member) => member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType;

    /// <summary>The value of a term; if that may be missing, as a nullable one.</summary>
    private static Term Read(Term term) => term.IsOptional && !SequenceTypes.CanBeNull(term.Type) ? new Term(Expression.Convert(term.Value, SequenceTypes.ToNullable(term.Type))) : term with { IsOptional = false };

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Pair<,>);

    private static IEnumerable<Term> KeysOf(Term term)
    {
        if (IsValue(term.Type))
        {
            return [Read(term)];
        }

        if (IsGroup(term.Type))
        {
            return KeysOf(Access(term, term.Type.GetProperty(nameof(IGrouping<,>.Key))!));
        }

        if (!IsEntity(term.Type))
        {
            return MembersOf(term.Type).SelectMany(member => KeysOf(Access(term, member)));
        }

        string[] names = term.Type == typeof(Assignment) ? [nameof(Assignment.EmployeeId), nameof(Assignment.ProjectId)]
            : term.Type == typeof(Milestone) ? [nameof(Milestone.ProjectId), nameof(Milestone.Number)] : ["Id"];
        return names.Select(name => Read(Access(term, term.Type.GetProperty(name)!)));
    }

    private static IEnumerable<Term> Reach(Term term, int length)
    {
        yield return term;
        if (IsValue(term.Type))
        {
            yield break;
        }

        if (IsGroup(term.Type))
        {
            foreach (Term key in Reach(Access(term, term.Type.GetProperty(nameof(IGrouping<,>.Key))!), length))
            {
                yield return key;
            }

            yield break;
        }

        if (ElementOf(term.Type) is not null)
        {
            yield break;
        }

        foreach (MemberInfo member in MembersOf(term.Type))
        {
            bool deeper = IsEntity(term.Type) && IsEntity(TypeOf(member));
            if (deeper && length == 0)
            {
                continue;
            }

            foreach (Term found in Reach(Access(term, member), deeper ? length - 1 : length))
            {
                yield return found;
            }
        }
    }

    private static Term Access(Term owner, MemberInfo member)
    {
        bool isOptional = owner.IsOptional || (IsEntity(TypeOf(member)) && (!IsEntity(owner.Type) || (owner.Type == typeof(Employee) && Optional.Contains(member.Name))));
        return new Term(Expression.MakeMemberAccess(owner.Value, member), isOptional);
    }

    /// <summary>The members of an entity that are mapped, or of the objects that queries make.</summary>
    private static IEnumerable<MemberInfo> MembersOf(Type type) => type.GetMembers(BindingFlags.Public | BindingFlags.Instance)
        .Where(member => member is FieldInfo || (member is PropertyInfo property && property.GetIndexParameters().Length == 0))
        .Where(member => TypeOf(member) is var type && type != typeof(float) && type != typeof(float?) && type != typeof(byte[]))
        .OrderBy(member => IsValue(TypeOf(member)) ? 0 : 1);
}
