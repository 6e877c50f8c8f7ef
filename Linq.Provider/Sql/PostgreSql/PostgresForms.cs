using Linq.Provider.Schema;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>
/// PostgreSQL keeps expressions as trees and writes them anew when asked. So the database is asked what it makes of declared ones (<see cref="CanonicalForms.Counterparts"/>);
/// where it was not, texts compare as they are. Types have one name each.
/// </summary>
internal sealed record PostgresForms(PostgresDdl Ddl) : CanonicalForms
{
    public override bool IsSameStorage(Column actual, Column wanted) => true;

    protected override string Type(SqlType type) => type.Kind == SqlTypeKind.Array && type.StoreName is null ? Type(type.Element!) + "[]" : Name(Ddl.TypeName(type));

    protected override object? Literal(string sql, SqlType type) => PostgresLiterals.Parse(sql, type);

    /// <summary>A name that PostgreSQL folds to lower case is the same with quotes and without.</summary>
    protected override string Token(SqlToken token) => token.Kind == SqlTokenKind.Word ? SqlWriter.Quote(token.Value.ToLowerInvariant()) : base.Token(token);

    /// <summary>Names that are known are spelled in one way; others, such as those of enums, are as they are.</summary>
    private string Name(string name)
    {
        SqlType parsed = Ddl.ReflectTypeName(PostgresDdl.LongTypeName(name));
        return parsed.StoreName?.Trim() ?? Ddl.TypeName(parsed);
    }
}
