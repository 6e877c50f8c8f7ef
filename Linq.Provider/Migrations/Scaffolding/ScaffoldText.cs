namespace Linq.Provider.Migrations.Scaffolding;

/// <summary>What generated classes need besides <see cref="CSharpText"/>.</summary>
internal static class ScaffoldText
{
    /// <summary>The name of a type, by its keyword where it has one.</summary>
    public static string Type(Type type) => type switch
    {
        { IsArray: true } => Type(type.GetElementType()!) + "[]",
        _ when type == typeof(int) => "int",
        _ when type == typeof(long) => "long",
        _ when type == typeof(short) => "short",
        _ when type == typeof(byte) => "byte",
        _ when type == typeof(decimal) => "decimal",
        _ when type == typeof(double) => "double",
        _ when type == typeof(float) => "float",
        _ when type == typeof(bool) => "bool",
        _ when type == typeof(string) => "string",
        _ => type.Name,
    };

    /// <summary>A text of several lines as a raw literal, its lines indented.</summary>
    public static string Lines(string text, string indent)
    {
        int run = 0, longest = 0;
        foreach (char c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string quotes = new('"', Math.Max(3, longest + 1));
        IEnumerable<string> lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim().Length == 0 ? "" : indent + line.TrimEnd());
        return $"{quotes}\n{string.Join('\n', lines)}\n{indent}{quotes}";
    }
}
