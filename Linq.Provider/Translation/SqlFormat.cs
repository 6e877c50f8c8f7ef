using System.Text;
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
                int end = format.IndexOf('}', i);
                string hole = format[(i + 1)..end].Split(',', ':')[0];
                fragments.Add(text.ToString());
                text.Clear();
                arguments.Add(int.Parse(hole, System.Globalization.CultureInfo.InvariantCulture));
                i = end;
            }
            else
            {
                text.Append(c);
            }
        }

        fragments.Add(text.ToString());
        return (fragments.ToValueList(), arguments.ToValueList());
    }
}
