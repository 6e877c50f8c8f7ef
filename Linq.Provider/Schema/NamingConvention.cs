namespace Linq.Provider;

/// <summary>How names of classes and properties become names of tables and columns, and how constraints are named.</summary>
public sealed class NamingConvention
{
    private readonly Func<string, string> _name;

    private NamingConvention(Func<string, string> name) => _name = name;

    /// <summary>Names are taken as they are; the default.</summary>
    public static NamingConvention Verbatim { get; } = new(static name => name);

    /// <summary><c>OrderDetails</c> becomes <c>order_details</c>.</summary>
    public static NamingConvention SnakeCase { get; } = new(ToSnakeCase);

    /// <summary>The name in the database for a name in C#.</summary>
    /// <param name="clrName">The name of a class, property or entity set.</param>
    public string NameOf(string clrName) => _name(clrName);

    private static string ToSnakeCase(string name)
    {
        var result = new System.Text.StringBuilder(name.Length + 8);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            bool startsWord = char.IsUpper(c) && i > 0 && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
            {
                result.Append('_');
            }

            result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }
}
