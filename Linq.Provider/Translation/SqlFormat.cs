using Linq.Provider.Collections;

namespace Linq.Provider.Translation;

/// <summary>Splits the format of an interpolated SQL string at its holes.</summary>
internal static class SqlFormat
{
    /// <returns>The text around the holes (one piece more than holes), and for each hole the argument it names.</returns>
    public static (ValueList<string> Fragments, ValueList<int> Arguments) Split(string format)
    {
        var fragments = new List<string>();
        var arguments = new List<int>();
        string text = "";
        foreach (CompositeFormatPart part in CompositeFormatPart.Split(format))
        {
            if (part.Argument < 0)
            {
                text = part.Text;
                continue;
            }

            fragments.Add(text);
            arguments.Add(part.Argument);
            text = "";
        }

        fragments.Add(text);
        return (fragments.ToValueList(), arguments.ToValueList());
    }
}
