using System.Globalization;
using System.Text;

namespace Linq.Provider.Translation;

/// <summary>A piece of a composite format: text, or a hole for an argument with its width (negative: aligned to the left) and its format.</summary>
/// <param name="Argument">The argument's index; -1 for text.</param>
internal sealed record CompositeFormatPart(int Argument, string Text, int Width, string? Format)
{
    /// <summary>The parts of a format that C# has accepted.</summary>
    public static IEnumerable<CompositeFormatPart> Split(string format)
    {
        var text = new StringBuilder();
        for (int i = 0; i < format.Length; i++)
        {
            char c = format[i];
            if (c is '{' or '}' && i + 1 < format.Length && format[i + 1] == c)
            {
                text.Append(c);
                i++;
            }
            else if (c == '{')
            {
                if (text.Length > 0)
                {
                    yield return new CompositeFormatPart(-1, text.ToString(), 0, null);
                    text.Clear();
                }

                int end = format.IndexOf('}', i);
                yield return Hole(format[(i + 1)..end]);
                i = end;
            }
            else
            {
                text.Append(c);
            }
        }

        if (text.Length > 0)
        {
            yield return new CompositeFormatPart(-1, text.ToString(), 0, null);
        }
    }

    private static CompositeFormatPart Hole(string hole)
    {
        int colon = hole.IndexOf(':', StringComparison.Ordinal);
        string? format = colon < 0 ? null : hole[(colon + 1)..];
        string[] head = (colon < 0 ? hole : hole[..colon]).Split(',');
        return new CompositeFormatPart(
            int.Parse(head[0], CultureInfo.InvariantCulture), "", head.Length > 1 ? int.Parse(head[1], CultureInfo.InvariantCulture) : 0, string.IsNullOrEmpty(format) ? null : format);
    }
}
