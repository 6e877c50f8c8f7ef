using System.Text;
using System.Text.RegularExpressions;
using Linq.Provider.Diagnostics;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>
/// A regular expression of .NET in the language of PostgreSQL's. Both find the same texts to match; which part of a text it is they decide differently where there is a choice: .NET takes the
/// first alternative that leads on, PostgreSQL the longest match.
/// </summary>
internal sealed class PostgresPattern(string pattern, RegexOptions options)
{
    private const RegexOptions Harmless = RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.Compiled | RegexOptions.NonBacktracking;
    private readonly StringBuilder _text = new();
    private int _position;
    private bool _consumes;
    private bool _isAfterGroup;

    /// <summary>Whether letters match in either case.</summary>
    public bool IgnoresCase { get; private set; } = options.HasFlag(RegexOptions.IgnoreCase);

    /// <summary>Why the two languages may find different parts of a text, or null if they do not.</summary>
    public string? WhyAmbiguous { get; private set; }

    public string Translate()
    {
        if ((options & ~Harmless) != 0)
        {
            throw Refusal(pattern, $"the option {options & ~Harmless} is unknown to it");
        }

        if (pattern.StartsWith("(?i)", StringComparison.Ordinal))
        {
            IgnoresCase = true;
            _position = 4;
        }

        while (_position < pattern.Length)
        {
            Element();
        }

        if (!_consumes)
        {
            WhyAmbiguous ??= "the pattern matches the empty text, which each of them counts in its own way";
        }

        return _text.ToString();
    }

    public static QueryTranslationException Refusal(string pattern, string why) => new(
        ErrorCodes.UnknownFunction, $"The regular expression \"{pattern}\" does not mean the same in PostgreSQL: {why}. Write a simpler pattern, or use it after AsEnumerable().");

    private void Element()
    {
        char c = pattern[_position];
        bool wasAfterGroup = _isAfterGroup;
        _isAfterGroup = false;
        switch (c)
        {
            case '\\':
                Escape(inBrackets: false);
                Quantify();
                break;
            case '[':
                Brackets();
                Quantify();
                break;
            case '.':
                _position++;
                _text.Append(options.HasFlag(RegexOptions.Singleline) ? "." : "[^\\n]");
                Quantify();
                break;
            case '^':
                _position++;
                _text.Append(options.HasFlag(RegexOptions.Multiline) ? "(?:^|(?<=\\n))" : "^");
                break;
            case '$':
                _position++;
                _text.Append(options.HasFlag(RegexOptions.Multiline) ? "(?=\\n|\\Z)" : "(?=\\n?\\Z)");
                break;
            case '(':
                Group();
                break;
            case ')':
                _position++;
                _text.Append(c);
                _isAfterGroup = true;
                break;
            case '|':
                _position++;
                _text.Append(c);
                WhyAmbiguous ??= ".NET takes the first alternative that matches and PostgreSQL the longest";
                break;
            case '*' or '+' or '?' or '{' when wasAfterGroup:
                WhyAmbiguous ??= ".NET and PostgreSQL repeat groups in different ways";
                Quantifier();
                break;
            case '{' or '}' or ']':
                _position++;
                _text.Append('\\').Append(c);
                Quantify();
                break;
            default:
                _position++;
                _text.Append(c);
                Quantify();
                break;
        }
    }

    private void Group()
    {
        foreach ((string start, string translated) in new[] { ("(?:", "(?:"), ("(?=", "(?="), ("(?!", "(?!"), ("(?<=", "(?<="), ("(?<!", "(?<!") })
        {
            if (At(start))
            {
                _position += start.Length;
                _text.Append(translated);
                WhyAmbiguous ??= start == "(?:" ? null : "the conditions around a match are tested in different ways";
                return;
            }
        }

        if (At("(?<") && pattern.IndexOf('>', _position) is > 0 and var end)
        {
            _position = end + 1;
        }
        else if (At("(?"))
        {
            throw Refusal(pattern, $"it has no group '{pattern.AsSpan(_position, Math.Min(4, pattern.Length - _position))}'");
        }
        else
        {
            _position++;
        }

        _text.Append('(');
    }

    private bool At(string text) => string.CompareOrdinal(pattern, _position, text, 0, text.Length) == 0;

    private void Escape(bool inBrackets)
    {
        char c = _position + 1 < pattern.Length ? pattern[_position + 1] : '\0';
        _position += 2;
        switch (c)
        {
            case 'd' or 's' or 'w' or 't' or 'n' or 'r' or 'f' or 'v':
            case 'D' or 'S' or 'W' when !inBrackets:
            case >= '1' and <= '9' when !inBrackets:
                _text.Append('\\').Append(c);
                break;
            case 'u' when _position + 4 <= pattern.Length:
                _text.Append("\\u").Append(pattern.AsSpan(_position, 4));
                _position += 4;
                break;
            case 'b' when !inBrackets:
                _text.Append("\\y");
                break;
            case 'B' when !inBrackets:
                _text.Append("\\Y");
                break;
            case 'A' when !inBrackets:
                _text.Append("\\A");
                break;
            case 'z' when !inBrackets:
                _text.Append("\\Z");
                break;
            case 'Z' when !inBrackets:
                _text.Append("(?=\\n?\\Z)");
                break;
            case var other when !char.IsAsciiLetterOrDigit(other) && other != '\0':
                _text.Append('\\').Append(other);
                break;
            default:
                throw Refusal(pattern, $"it has no \\{c}{(inBrackets ? " within brackets" : "")}");
        }
    }

    private void Brackets()
    {
        _text.Append('[');
        _position++;
        if (_position < pattern.Length && pattern[_position] == '^')
        {
            _text.Append('^');
            _position++;
        }

        for (bool isFirst = true; _position < pattern.Length && (isFirst || pattern[_position] != ']'); isFirst = false)
        {
            switch (pattern[_position])
            {
                case '\\':
                    Escape(inBrackets: true);
                    break;
                case '[':
                    _text.Append("\\[");
                    _position++;
                    break;
                case '-' when At("-["):
                    throw Refusal(pattern, "it cannot take a set away from a set");
                default:
                    _text.Append(pattern[_position++]);
                    break;
            }
        }

        _text.Append(']');
        _position++;
    }

    /// <summary>What follows one character: how often it occurs.</summary>
    private void Quantify()
    {
        if (_position >= pattern.Length || !(pattern[_position] is '*' or '+' or '?' || IsCount()))
        {
            _consumes = true;
            return;
        }

        Quantifier();
    }

    private bool IsCount() => pattern[_position] == '{' && Regex.IsMatch(pattern[_position..], @"^\{\d+(,\d*)?\}");

    private void Quantifier()
    {
        int start = _position;
        if (pattern[_position] == '{')
        {
            if (!IsCount())
            {
                throw Refusal(pattern, "a brace that counts nothing is an error there");
            }

            _position = pattern.IndexOf('}', _position) + 1;
            _consumes |= pattern[start + 1] != '0';
        }
        else
        {
            _consumes |= pattern[_position] == '+';
            _position++;
        }

        if (_position < pattern.Length && pattern[_position] == '?')
        {
            _position++;
            WhyAmbiguous ??= "it decides for the whole pattern whether the shortest or the longest match is taken";
        }

        _text.Append(pattern.AsSpan(start, _position - start));
    }
}
