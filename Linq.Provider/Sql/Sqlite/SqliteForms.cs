using Linq.Provider.Schema;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>
/// SQLite keeps every text as it was written, so that expressions compare as they are; but a declared type is little more than a wish. Types are the same if the library reads and writes
/// them the same: <c>NUMERIC(10,2)</c> and <c>DECIMAL_TEXT(10,2)</c>. The plain names that other tools declare for many types, INTEGER and TEXT, fit all types that are stored so.
/// </summary>
internal sealed record SqliteForms(SqliteDdl Ddl) : CanonicalForms
{
    public override bool HasComments => false;

    public override bool HasSchemas => false;

    public override bool IsSameType(Column actual, Column wanted)
    {
        SqlType declared = Declared(wanted.Type);
        return Type(actual.Type) == Type(declared) || (IsIdentity(actual) && IsIdentity(wanted)) || (actual.Type.StoreName is null && actual.Type.Length is null && declared.StoreName is null && actual.Type.Kind switch
        {
            SqlTypeKind.Integer => declared.Kind is SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger or SqlTypeKind.Boolean,
            SqlTypeKind.Text => declared.Length is null && declared.Kind is not (SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger or SqlTypeKind.Boolean
                or SqlTypeKind.Double or SqlTypeKind.Real or SqlTypeKind.Binary),
            SqlTypeKind.Real => declared.Kind == SqlTypeKind.Double,
            _ => false,
        });
    }

    /// <summary>A single key declared as INTEGER is the number of the row, whether that was meant or not.</summary>
    public override bool IsIdentity(Column column) => column.IsIdentity
        ? column.Table?.PrimaryKey is { Columns: [_] }
        : column.Type is { Kind: SqlTypeKind.Integer, StoreName: null } && column.Table is { PrimaryKey: { Columns: [var key] } } table && key == column.Name
            && table.Options?.Contains("ROWID", StringComparison.OrdinalIgnoreCase) != true;

    /// <summary>A key that numbers the rows without being asked to does no harm: it takes any number that it is given.</summary>
    public override bool IsSameIdentity(Column actual, Column wanted) => !(wanted.IsIdentity && IsIdentity(wanted)) || IsIdentity(actual);

    public override string? Collation(string? name) => name is null || name.Equals("BINARY", StringComparison.OrdinalIgnoreCase) ? null : name.ToUpperInvariant();

    protected override string Method(TableIndex index) => "";

    protected override string Including(TableIndex index) => "";

    protected override string Part(IndexPart part) => base.Part(part with { NullsFirst = null, OperatorClass = null });

    /// <summary>Elements of arrays are of no type: they live in JSON.</summary>
    protected override string Type(SqlType type)
    {
        SqlType parsed = Declared(type);
        return parsed.Kind == SqlTypeKind.Array ? "Array" : base.Type(parsed with { StoreName = null });
    }

    protected override object? Literal(string sql, SqlType type) => type.Kind != SqlTypeKind.Array ? SqliteLiterals.Parse(sql, type) : SqlTokens.Read(sql) is [{ Kind: SqlTokenKind.Text } json] ? json.Value : null;

    /// <summary>An array is its JSON.</summary>
    protected override string Text(object value, SqlType type) => type.Kind == SqlTypeKind.Array && value is not string ? (string)SqliteValues.Store(value, type) : base.Text(value, type);

    protected override string Token(SqlToken token) => token.Kind switch
    {
        SqlTokenKind.QuotedName or SqlTokenKind.Word => token.Value.ToLowerInvariant(),
        _ when token.Value == "==" => "=",
        _ => base.Token(token),
    };

    // A name that was given and is known to mean a type: what reflection would make of it.
    private SqlType Declared(SqlType type) => type.Kind == SqlTypeKind.Array ? type : Ddl.ReflectTypeName(Ddl.TypeName(type));
}
