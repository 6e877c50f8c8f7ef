namespace Linq.Provider.Schema;

/// <summary>The families of column types that every dialect can store.</summary>
public enum SqlTypeKind
{
    /// <summary>32-bit integer.</summary>
    Integer,

    /// <summary>64-bit integer.</summary>
    BigInteger,

    /// <summary>16-bit integer.</summary>
    SmallInteger,

    /// <summary>Text; of limited length if <see cref="SqlType.Length"/> is set.</summary>
    Text,

    /// <summary>Exact decimal number.</summary>
    Decimal,

    /// <summary>64-bit floating point number.</summary>
    Double,

    /// <summary>32-bit floating point number.</summary>
    Real,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Date and time without an offset.</summary>
    DateTime,

    /// <summary>A point in time.</summary>
    DateTimeOffset,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Interval,

    /// <summary>A 128-bit identifier.</summary>
    Guid,

    /// <summary>Bytes.</summary>
    Binary,

    /// <summary>A JSON document.</summary>
    Json,

    /// <summary>A list of values of <see cref="SqlType.Element"/>.</summary>
    Array,
}

/// <summary>The type of a column, independent of the dialect; compares by value. Ready-made values: <see cref="Integer"/>, <see cref="String(int)"/>, <see cref="Decimal(int, int)"/> and so on.</summary>
public sealed record SqlType
{
    private SqlType(SqlTypeKind kind) => Kind = kind;

    /// <summary>The family of the type.</summary>
    public SqlTypeKind Kind { get; }

    /// <summary>The greatest number of characters (text) or bytes (binary), or <see langword="null"/> if unlimited.</summary>
    public int? Length { get; init; }

    /// <summary>The number of significant digits of a decimal, or <see langword="null"/> for the dialect's default.</summary>
    public int? Precision { get; init; }

    /// <summary>The number of digits after the point of a decimal, or <see langword="null"/> for the dialect's default.</summary>
    public int? Scale { get; init; }

    /// <summary>The type of the elements of an array.</summary>
    public SqlType? Element { get; init; }

    /// <summary>A type name that is written into DDL as it is, in place of the dialect's own, or <see langword="null"/>.</summary>
    public string? StoreName { get; init; }

    /// <summary>32-bit integer.</summary>
    public static SqlType Integer { get; } = new(SqlTypeKind.Integer);

    /// <summary>64-bit integer.</summary>
    public static SqlType BigInteger { get; } = new(SqlTypeKind.BigInteger);

    /// <summary>16-bit integer.</summary>
    public static SqlType SmallInteger { get; } = new(SqlTypeKind.SmallInteger);

    /// <summary>Text of any length.</summary>
    public static SqlType Text { get; } = new(SqlTypeKind.Text);

    /// <summary>Decimal of the dialect's default precision and scale.</summary>
    public static SqlType AnyDecimal { get; } = new(SqlTypeKind.Decimal);

    /// <summary>64-bit floating point.</summary>
    public static SqlType Double { get; } = new(SqlTypeKind.Double);

    /// <summary>32-bit floating point.</summary>
    public static SqlType Real { get; } = new(SqlTypeKind.Real);

    /// <summary>True or false.</summary>
    public static SqlType Boolean { get; } = new(SqlTypeKind.Boolean);

    /// <summary>Date and time without offset.</summary>
    public static SqlType DateTime { get; } = new(SqlTypeKind.DateTime);

    /// <summary>A point in time.</summary>
    public static SqlType DateTimeOffset { get; } = new(SqlTypeKind.DateTimeOffset);

    /// <summary>A calendar date.</summary>
    public static SqlType Date { get; } = new(SqlTypeKind.Date);

    /// <summary>A time of day.</summary>
    public static SqlType Time { get; } = new(SqlTypeKind.Time);

    /// <summary>A length of time.</summary>
    public static SqlType Interval { get; } = new(SqlTypeKind.Interval);

    /// <summary>A 128-bit identifier.</summary>
    public static SqlType Guid { get; } = new(SqlTypeKind.Guid);

    /// <summary>Bytes of any length.</summary>
    public static SqlType Binary { get; } = new(SqlTypeKind.Binary);

    /// <summary>A JSON document.</summary>
    public static SqlType Json { get; } = new(SqlTypeKind.Json);

    /// <summary>The CLR type in which drivers read and write values of the type.</summary>
    internal Type ClrType => Kind switch
    {
        SqlTypeKind.Integer => typeof(int),
        SqlTypeKind.BigInteger => typeof(long),
        SqlTypeKind.SmallInteger => typeof(short),
        SqlTypeKind.Decimal => typeof(decimal),
        SqlTypeKind.Double => typeof(double),
        SqlTypeKind.Real => typeof(float),
        SqlTypeKind.Boolean => typeof(bool),
        SqlTypeKind.DateTime => typeof(DateTime),
        SqlTypeKind.DateTimeOffset => typeof(DateTimeOffset),
        SqlTypeKind.Date => typeof(DateOnly),
        SqlTypeKind.Time => typeof(TimeOnly),
        SqlTypeKind.Interval => typeof(TimeSpan),
        SqlTypeKind.Guid => typeof(Guid),
        SqlTypeKind.Binary => typeof(byte[]),
        SqlTypeKind.Array => Element!.ClrType.MakeArrayType(),
        _ => typeof(string),
    };

    /// <summary>Text of at most <paramref name="length"/> characters.</summary>
    /// <param name="length">The greatest number of characters.</param>
    public static SqlType String(int length) => new(SqlTypeKind.Text) { Length = length };

    /// <summary>An exact decimal number.</summary>
    /// <param name="precision">The number of significant digits.</param>
    /// <param name="scale">The number of digits after the point.</param>
    public static SqlType Decimal(int precision, int scale) => new(SqlTypeKind.Decimal) { Precision = precision, Scale = scale };

    /// <summary>A list of values.</summary>
    /// <param name="of">The type of the elements.</param>
    public static SqlType Array(SqlType of) => new(SqlTypeKind.Array) { Element = of };

    /// <summary>The name of the type as it is written in C#, such as <c>Decimal(10, 2)</c>.</summary>
    public override string ToString() => this switch
    {
        { StoreName: { } name } => name,
        { Kind: SqlTypeKind.Text, Length: { } length } => $"String({length})",
        { Kind: SqlTypeKind.Decimal, Precision: { } precision } => $"Decimal({precision}, {Scale ?? 0})",
        { Kind: SqlTypeKind.Array, Element: { } element } => $"Array({element})",
        _ => Kind.ToString(),
    };
}
