using System.Reflection;
using System.Text.RegularExpressions;

namespace Linq.Provider.Translation.Members;

/// <summary>Why members have no counterpart in SQL, and what to write instead; for those of which more can be said than that.</summary>
internal static class MemberRefusals
{
    public static string? Of(MemberInfo member) => member.Name switch
    {
        nameof(GetHashCode) => "hash codes differ from one run of a program to the next. Compare the values themselves, or use it in the final Select only.",
        nameof(GetType) or "GetTypeCode" => "the type is known where the query is written. Compare with 'is' for classes of an inheritance; else leave the test out.",
        "CompareTo" or "Equals" when member is MethodInfo method && method.GetParameters() is [{ ParameterType: var type }] && type == typeof(object)
            => "it compares with any object. Compare with a value of the same type: cast the argument, or use the operators.",
        "Parse" or "ParseExact" => "its styles or formats have no counterpart in SQL. Use the overload without them, with CultureInfo.InvariantCulture, or parse in the final Select, where it runs on the client.",
        _ => OfType(member),
    };

    private static string? OfType(MemberInfo member)
    {
        Type? type = member.DeclaringType;
        if (type == typeof(Convert))
        {
            return member is MethodBase convert && convert.GetParameters()[0].ParameterType is var from && from == typeof(object)
                ? "it converts any object. Use the overload for the type of the value."
                : "C# itself throws for these types, or the database has no such conversion. Convert in the final Select, where it runs on the client.";
        }

        if (type == typeof(Random) || (type == typeof(Guid) && member.Name is nameof(Guid.CreateVersion7) or nameof(Guid.NewGuid)))
        {
            return "it gives another value each time. Compute it before the query if one value is meant for all rows; use it in the final Select for one per row, where it runs on the client; "
                + "to take rows by chance, use Shuffle().";
        }

        if (member is MethodBase method && method.GetParameters().Any(p => p.ParameterType == typeof(StringComparison) || p.ParameterType == typeof(System.Globalization.CompareOptions)
            || p.ParameterType == typeof(System.Globalization.CultureInfo)) && type == typeof(string))
        {
            return "cultures compare texts in ways that no database knows. Write StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase.";
        }

        if (type == typeof(Regex))
        {
            return "only IsMatch, Replace, Count and the Value and Success of Match have counterparts in SQL, with a pattern that is known before the query runs. Use those, or the final Select.";
        }

        if (member is MethodInfo { Name: "Split" })
        {
            return "an array of texts is no value of SQL. Take its Length or one of its elements, with one separator or several characters, or split in the final Select.";
        }

        if (type == typeof(DateTime) && member.Name is "ToLocalTime" or "ToUniversalTime" or "Kind" or "IsDaylightSavingTime")
        {
            return "no column stores the kind of a DateTime, nor does the database know the client's time zone. Store UTC, or use DateTimeOffset, and convert in the final Select.";
        }

        return member.Name is "ToLocalTime" or "LocalDateTime" or "ToOffset" || (type == typeof(DateTimeOffset) && member is ConstructorInfo)
            ? "the database does not know the client's time zone, and not every database keeps an offset. Use UtcDateTime, or convert in the final Select."
            : null;
    }
}
