using System.Collections;
using System.Globalization;
using System.Text;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>
/// The forms in which two schemas are compared. The general ones compare declarations with declarations. A dialect's compare what its database gives back with what was declared, where
/// the same thing is written in many ways.
/// </summary>
internal record CanonicalForms
{
    /// <summary>The forms for schemas that were both declared.</summary>
    public static CanonicalForms OfDeclarations { get; } = new();

    /// <summary>What the database itself makes of declared items and views, where it was asked; its texts stand for theirs.</summary>
    public IReadOnlyDictionary<object, object> Counterparts { get; init; } = new Dictionary<object, object>();

    /// <summary>
    /// Whether two things have the same form: as their texts are, or as the database writes them. Either will do, since what a database writes is not always what it makes of that very text.
    /// </summary>
    public bool AreSame<T>(T one, T other, Func<CanonicalForms, T, string?> form)
    {
        if (form(this, one) == form(this, other))
        {
            return true;
        }

        CanonicalForms plain = Plain;
        return !ReferenceEquals(plain, this) && form(plain, one) == form(plain, other);
    }

    /// <summary>Whether the database keeps comments.</summary>
    public virtual bool HasComments => true;

    /// <summary>Whether tables of the same name live in several schemas.</summary>
    public virtual bool HasSchemas => true;

    /// <summary>Whether a column that exists is of the type that is wanted.</summary>
    public virtual bool IsSameType(Column actual, Column wanted) => Type(actual.Type) == Type(wanted.Type);

    /// <summary>Whether the database numbers the rows by the column.</summary>
    public virtual bool IsIdentity(Column column) => column.IsIdentity;

    /// <summary>Whether a column that exists numbers the rows if that is wanted.</summary>
    public virtual bool IsSameIdentity(Column actual, Column wanted) => IsIdentity(actual) == IsIdentity(wanted);

    /// <summary>Whether a generated column that exists is kept as it is wanted.</summary>
    public virtual bool IsSameStorage(Column actual, Column wanted) => actual.IsVirtual == wanted.IsVirtual;

    /// <summary>The name of a collation, or null for the database's own.</summary>
    public virtual string? Collation(string? name) => name;

    /// <summary>The default of a column, or null if it has none.</summary>
    public string? Default(Column column)
    {
        Column counterpart = Of(column);
        object? value = counterpart.Default ?? (counterpart.DefaultSql is { } sql ? Literal(sql, column.Type) : null);
        return value is not null ? "= " + Text(value, column.Type) : counterpart.DefaultSql is { } expression ? Expression(expression) : null;
    }

    /// <summary>The expression of a generated column, or null.</summary>
    public string? Computed(Column column) => Of(column).ComputedSql is { } sql ? Expression(sql) : null;

    /// <summary>The condition of a check.</summary>
    public string Check(CheckConstraint check) => Expression(Of(check).Sql);

    /// <summary>The query of a view.</summary>
    public string Query(View view) => Expression(Of(view).Sql.TrimEnd().TrimEnd(';'));

    /// <summary>What an index is like, its name apart.</summary>
    public string Index(TableIndex index)
    {
        TableIndex counterpart = Of(index);
        return $"{(index.IsUnique ? "unique " : "")}{Method(index)}({string.Join(", ", counterpart.Keys.Select(Part))})"
            + Including(index) + (counterpart.Where is { } where ? " where " + Expression(where) : "");
    }

    /// <summary>The kind of an index.</summary>
    protected virtual string Method(TableIndex index) => index.Method is null or "btree" ? "" : index.Method;

    /// <summary>The columns that an index stores only.</summary>
    protected virtual string Including(TableIndex index) => index.Include.Count == 0 ? "" : $" include ({string.Join(", ", index.Include)})";

    /// <summary>A part of an index's key.</summary>
    protected virtual string Part(IndexPart part)
    {
        bool nullsFirst = part.NullsFirst ?? part.IsDescending;
        return (part.Column is { } column ? SqlWriter.Quote(column) : Expression(part.Sql!)) + (part.IsDescending ? " desc" : "") + (nullsFirst == part.IsDescending ? "" : nullsFirst ? " first" : " last")
            + (Collation(part.Collation) is { } collation ? $" collate {collation}" : "") + (part.OperatorClass is { } operators ? $" {operators}" : "");
    }

    /// <summary>The name of a type.</summary>
    protected virtual string Type(SqlType type) => type.Kind switch
    {
        SqlTypeKind.Array => $"{Type(type.Element!)}[]",
        _ => $"{type.Kind}({type.Length},{type.Precision},{(type.Precision is null ? null : type.Scale ?? 0)}) {type.StoreName}",
    };

    /// <summary>The value of an SQL literal, or null if it is none.</summary>
    protected virtual object? Literal(string sql, SqlType type) => null;

    /// <summary>An expression: the tokens, since spaces, comments and the case of words do not count, without a parenthesis around all.</summary>
    protected string Expression(string sql)
    {
        List<SqlToken> tokens = SqlTokens.Read(sql);
        while (tokens.Count > 2 && tokens[0].Is("(") && SqlTokens.AfterParenthesis(tokens, 0) == tokens.Count)
        {
            tokens = tokens[1..^1];
        }

        return string.Join(' ', tokens.Select(Token));
    }

    /// <summary>A token of an expression.</summary>
    protected virtual string Token(SqlToken token) => token.Kind switch
    {
        SqlTokenKind.Text => DdlGenerator.QuoteText(token.Value),
        SqlTokenKind.QuotedName => SqlWriter.Quote(token.Value),
        SqlTokenKind.Word => token.Value.ToLowerInvariant(),
        _ when token.Value is "!=" => "<>",
        _ => token.Value,
    };

    private CanonicalForms Plain => Counterparts.Count == 0 ? this : this with { Counterparts = OfDeclarations.Counterparts };

    private T Of<T>(T item) where T : class => Counterparts.TryGetValue(item, out object? counterpart) ? (T)counterpart : item;

    /// <summary>A value, so that equal ones have equal texts whatever CLR type they came in.</summary>
    protected virtual string Text(object value, SqlType type) => value switch
    {
        string text when type.Kind == SqlTypeKind.Json => Squeezed(text),
        string text => text,
        char letter => letter.ToString(),
        bool truth => truth ? "true" : "false",
        Enum e => type.Kind == SqlTypeKind.Text ? e.ToString() : e.ToString("D"),
        decimal number => Digits(number),
        double or float => Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        sbyte or byte or short or ushort or int or uint or long or ulong when type.Kind is not (SqlTypeKind.Double or SqlTypeKind.Real) => Digits(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        DateTime time when type.Kind == SqlTypeKind.Date => DateOnly.FromDateTime(time).ToString("o", CultureInfo.InvariantCulture),
        DateTime time when type.Kind == SqlTypeKind.DateTimeOffset => Instant(new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc))),
        DateTime time => DateTime.SpecifyKind(time, DateTimeKind.Unspecified).ToString("o", CultureInfo.InvariantCulture),
        DateTimeOffset point => Instant(point),
        byte[] bytes => Convert.ToHexString(bytes),
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(i => i is null ? "null" : Text(i, type.Element ?? SqlType.Text)))}]",
        IFormattable formattable => formattable.ToString(value is DateOnly or TimeOnly ? "o" : null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Digits(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static string Instant(DateTimeOffset point) => point.UtcDateTime.ToString("o", CultureInfo.InvariantCulture);

    /// <summary>JSON without the spaces between its tokens.</summary>
    private static string Squeezed(string json)
    {
        var text = new StringBuilder(json.Length);
        bool isQuoted = false;
        for (int i = 0; i < json.Length; i++)
        {
            isQuoted ^= json[i] == '"' && (i == 0 || json[i - 1] != '\\');
            if (isQuoted || !char.IsWhiteSpace(json[i]))
            {
                text.Append(json[i]);
            }
        }

        return text.ToString();
    }
}
