using System.Globalization;
using System.Text;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>Writes SQL text line by line, indented, and collects the parameters.</summary>
internal sealed class SqlWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<SqlParameter> _parameters = [];
    private int _indent;

    public SqlWriter Write(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>An identifier, quoted; a double quote within it is doubled.</summary>
    public SqlWriter Name(string name)
    {
        _text.Append(Quote(name));
        return this;
    }

    public SqlWriter NewLine()
    {
        _text.Append('\n').Append(' ', 4 * _indent);
        return this;
    }

    /// <summary>Opens a parenthesis whose content stands on lines of its own.</summary>
    public SqlWriter Open()
    {
        _text.Append('(');
        _indent++;
        return NewLine();
    }

    public SqlWriter Close()
    {
        _indent--;
        NewLine();
        _text.Append(')');
        return this;
    }

    /// <summary>A reference to a parameter; the same source is one parameter however often it occurs.</summary>
    public SqlWriter Parameter(int index, object? value, SqlType type, Func<object, object?>? convert, bool isList, bool keepsNulls = false)
    {
        SqlParameter? known = _parameters.Find(p => p.Index == index && p.IsList == isList && p.KeepsNulls == keepsNulls && p.Type == type && Equals(p.Convert, convert) && Equals(ExactNumber.Of(p.Value), ExactNumber.Of(value)));
        if (known is null)
        {
            known = new SqlParameter("p" + _parameters.Count.ToString(CultureInfo.InvariantCulture), index, value, type, convert, isList) { KeepsNulls = keepsNulls };
            _parameters.Add(known);
        }

        _text.Append('@').Append(known.Name);
        return this;
    }

    public SqlStatement ToStatement() => new(_text.ToString(), _parameters.ToValueList());

    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
