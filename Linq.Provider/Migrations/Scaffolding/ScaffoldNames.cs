using System.Collections.Frozen;
using System.Globalization;

namespace Linq.Provider.Migrations.Scaffolding;

/// <summary>Makes names of C# of names of a database, as a person would: <c>Order Details</c> becomes <c>OrderDetail</c>, <c>artist_id</c> becomes <c>ArtistId</c>.</summary>
internal static class ScaffoldNames
{
    // What the generated files, and every object, use by these names.
    private static readonly FrozenSet<string> ReservedClasses = FrozenSet.Create(StringComparer.Ordinal,
        "Session", "Engine", "EntitySet", "ModelBuilder", "NamingConvention", "ReferentialAction", "SqlType", "CheckConstraint", "Table", "Column", "PrimaryKey", "MetaData", "TableIndex", "IndexPart", "ForeignKey", "ICollection", "Object", "String",
        "Guid", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Linq", "System", "DatabaseGeneratedOption");

    private static readonly FrozenSet<string> ReservedMembers = FrozenSet.Create(StringComparer.Ordinal,
        "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone", "ReferenceEquals");

    private static readonly FrozenSet<string> SessionMembers = FrozenSet.Create(StringComparer.Ordinal,
        "Add", "AddRange", "AfterCommit", "AfterFlush", "AfterRollback", "Attach", "BeforeFlush", "Begin", "BeginNested", "BulkInsert", "Commit", "Configure", "CreateAll", "Detach", "Dispose", "DropAll",
        "Engine", "Entry", "Expire", "Find", "Flush", "IsLoaded", "Load", "Loaded", "Merge", "MetaData", "PendingSql", "Query", "Refresh", "Remove", "Rollback", "Set", "Sql", "StatementCount", "Update", "Upsert");

    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["people"] = "person", ["children"] = "child", ["men"] = "man", ["women"] = "woman", ["movies"] = "movie", ["indices"] = "index", ["matrices"] = "matrix", ["criteria"] = "criterion",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Unchanging = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "series", "species", "news", "data", "media", "information", "equipment", "sheep", "fish");

    /// <summary>A name without what C# does not allow, in capitals where words begin.</summary>
    public static string Pascal(string name, string fallback)
    {
        string result = IsPascal(name) ? name : string.Concat(Words(name).Select(Capitalized));
        return result.Length == 0 ? fallback : char.IsDigit(result[0]) ? "_" + result : result;
    }

    /// <summary>A name for a class that the generated code does not use otherwise.</summary>
    public static string Class(string name) => ReservedClasses.Contains(name) || ReservedMembers.Contains(name) ? name + "Row" : name;

    /// <summary>A name for a property.</summary>
    public static string Member(string name, string className) => name == className || ReservedMembers.Contains(name) ? name + "Value" : name;

    /// <summary>A name for a set of a session.</summary>
    public static string Set(string name) => SessionMembers.Contains(name) || ReservedMembers.Contains(name) ? name + "Set" : name;

    /// <summary>The name with a number after it, if others have it.</summary>
    public static string Unique(string name, ISet<string> taken)
    {
        string free = name;
        for (int i = 2; !taken.Add(free); i++)
        {
            free = name + i.ToString(CultureInfo.InvariantCulture);
        }

        return free;
    }

    /// <summary>One of many, by the last word of the name.</summary>
    public static string Singular(string name) => OnLastWord(name, word =>
    {
        if (Irregular.TryGetValue(word, out string? known))
        {
            return known;
        }

        return word switch
        {
            _ when Unchanging.Contains(word) || Ends(word, "ss", "us", "is") || word.Length < 3 => word,
            _ when Ends(word, "ies") && word.Length > 4 => word[..^3] + "y",
            _ when Ends(word, "sses", "xes", "ches", "shes", "zzes", "oes") => word[..^2],
            _ when Ends(word, "s") => word[..^1],
            _ => word,
        };
    });

    /// <summary>Many of one, by the last word of the name.</summary>
    public static string Plural(string name) => OnLastWord(name, word =>
    {
        string? known = Irregular.FirstOrDefault(i => i.Value.Equals(word, StringComparison.OrdinalIgnoreCase)).Key;
        return word switch
        {
            _ when known is not null => known,
            _ when Unchanging.Contains(word) => word,
            _ when Ends(word, "y") && word.Length > 1 && !"aeiou".Contains(char.ToLowerInvariant(word[^2])) => word[..^1] + "ies",
            _ when Ends(word, "s", "x", "ch", "sh", "z") => word + "es",
            _ => word + "s",
        };
    });

    /// <summary>The name of a foreign key's column without the part that says so: <c>ArtistId</c> refers to an <c>Artist</c>. Null if it says nothing.</summary>
    public static string? WithoutId(string property) =>
        property.Length > 2 && (property.EndsWith("Id", StringComparison.Ordinal) || property.EndsWith("ID", StringComparison.Ordinal)) ? property[..^2].TrimEnd('_') : null;

    private static bool Ends(string word, params ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string OnLastWord(string name, Func<string, string> change)
    {
        int start = name.Length - 1;
        while (start > 0 && !char.IsUpper(name[start]))
        {
            start--;
        }

        start = Math.Max(start, 0);
        string word = name[start..], changed = change(word);
        return name[..start] + (word.Length > 0 && char.IsUpper(word[0]) ? Capitalized(changed) : changed);
    }

    private static bool IsPascal(string name) => name.Length > 0 && char.IsUpper(name[0]) && name.All(char.IsLetterOrDigit) && (name.Length < 4 || name.Any(char.IsLower));

    private static IEnumerable<string> Words(string name)
    {
        int start = -1;
        for (int i = 0; i <= name.Length; i++)
        {
            bool isPart = i < name.Length && char.IsLetterOrDigit(name[i]);
            if (isPart && start < 0)
            {
                start = i;
            }
            else if (!isPart && start >= 0)
            {
                yield return name[start..i];
                start = -1;
            }
        }
    }

    private static string Capitalized(string word) => word.Length == 0 ? word
        : char.ToUpperInvariant(word[0]) + (word.Length > 1 && word.All(c => !char.IsLower(c)) ? word[1..].ToLowerInvariant() : word[1..]);
}
