using System.Globalization;

namespace Linq.Provider.Sql;

/// <summary>Names in use; a wish that is taken gets a number. Databases compare names without regard to case, at least when they are quoted carelessly.</summary>
internal sealed class NameSet
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The wish, or the wish with the first free number from 0 on.</summary>
    public string Take(string wish)
    {
        if (_taken.Add(wish))
        {
            return wish;
        }

        for (int i = 0; ; i++)
        {
            string name = wish + i.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(name))
            {
                return name;
            }
        }
    }

    /// <summary>An alias for a table: its first letter in lower case.</summary>
    public string TakeAlias(string table)
    {
        int first = 0;
        while (first < table.Length && !char.IsLetter(table[first]))
        {
            first++;
        }

        return Take(first == table.Length ? "t" : char.ToLowerInvariant(table[first]).ToString());
    }
}
