using System.Globalization;
using Linq.Provider.Materialization;
using Linq.Provider.Schema;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Materialization;

/// <summary>Each CLR type against what each driver holds, also in tables that others made.</summary>
public sealed class ColumnReadersTests(ColumnReadersTests.Empty databases) : IClassFixture<ColumnReadersTests.Empty>
{
    public sealed class Empty : DatabaseFixture
    {
        protected override void Seed(TestDatabase database)
        {
        }
    }

    private static readonly DateTime Moment = new(2024, 2, 29, 13, 14, 15, 123);

    /// <summary>The SQL literal on SQLite and on PostgreSQL (null: not there), the column's type, the value.</summary>
    public static TheoryData<string?, string?, SqlType, object> Values => new()
    {
        { "42", "42::int", SqlType.Integer, 42 },
        { "42", "42::int", SqlType.Integer, 42L },
        { "42", "42::bigint", SqlType.BigInteger, 42 },
        { "42", "42::smallint", SqlType.SmallInteger, (short)42 },
        { "42", "42::smallint", SqlType.SmallInteger, (byte)42 },
        { "42", "42::smallint", SqlType.SmallInteger, (sbyte)42 },
        { "42", "42::int", SqlType.Integer, (ushort)42 },
        { "42", "42::bigint", SqlType.BigInteger, 42u },
        { "'18446744073709551615'", "18446744073709551615::numeric", SqlType.Decimal(20, 0), ulong.MaxValue },
        { "9223372036854775807", "9223372036854775807::numeric", SqlType.AnyDecimal, long.MaxValue },
        { "42", "42::numeric", SqlType.AnyDecimal, 42 },
        { "42.0", "42::float8", SqlType.Double, 42 },
        { "1.5", "1.5::float8", SqlType.Double, 1.5 },
        { "1.5", "1.5::real", SqlType.Real, 1.5f },
        { "1.5", "1.5::real", SqlType.Real, 1.5 },
        { "3", "3::int", SqlType.Integer, 3.0 },
        { "1.5", "1.5::numeric", SqlType.AnyDecimal, 1.5 },
        { "'12345678901234567890.123456'", "12345678901234567890.123456::numeric", SqlType.AnyDecimal, 12345678901234567890.123456m },
        { "12.34", "12.34::float8", SqlType.Double, 12.34m },
        { "12", "12::int", SqlType.Integer, 12m },
        { "'12.34'", "'12.34'::text", SqlType.Text, 12.34m },
        { "1", "true", SqlType.Boolean, true },
        { "0", "0::int", SqlType.Integer, false },
        { "'true'", null, SqlType.Boolean, true },
        { "1", "true", SqlType.Boolean, 1 },
        { "'abc'", "'abc'::varchar(3)", SqlType.String(3), "abc" },
        { "'x'", "'x'::text", SqlType.Text, 'x' },
        { "5", "5::int", SqlType.Integer, DayOfWeek.Friday },
        { "'{}'", "'{}'::jsonb", SqlType.Json, "{}" },
        { "'2024-02-29 13:14:15.123'", "timestamp '2024-02-29 13:14:15.123'", SqlType.DateTime, Moment },
        { "'2024-02-29T13:14:15.123'", null, SqlType.DateTime, Moment },
        { "'2024-02-29'", "date '2024-02-29'", SqlType.Date, Moment.Date },
        { "'2024-02-29 13:14:15.123'", "'2024-02-29 13:14:15.123'::text", SqlType.Text, Moment },
        { "2460370.0", null, SqlType.DateTime, new DateTime(2024, 2, 29, 12, 0, 0) },
        { "'2024-02-29 13:14:15.123+02:00'", null, SqlType.DateTimeOffset, new DateTimeOffset(Moment, TimeSpan.FromHours(2)) },
        { "'2024-02-29 13:14:15.123+00:00'", "timestamptz '2024-02-29 13:14:15.123+00'", SqlType.DateTimeOffset, new DateTimeOffset(Moment, TimeSpan.Zero) },
        { "'2024-02-29 13:14:15.123'", "timestamp '2024-02-29 13:14:15.123'", SqlType.DateTime, new DateTimeOffset(Moment, TimeSpan.Zero) },
        { "'2024-02-29'", "date '2024-02-29'", SqlType.Date, new DateOnly(2024, 2, 29) },
        { "'2024-02-29 00:00:00'", "timestamp '2024-02-29 00:00:00'", SqlType.DateTime, new DateOnly(2024, 2, 29) },
        { "'13:14:15.5'", "time '13:14:15.5'", SqlType.Time, new TimeOnly(13, 14, 15, 500) },
        { "'13:14:15.5'", "time '13:14:15.5'", SqlType.Time, new TimeSpan(0, 13, 14, 15, 500) },
        { "'1.02:03:04.5'", "interval '1 day 02:03:04.5'", SqlType.Interval, new TimeSpan(1, 2, 3, 4, 500) },
        { "'-10:00:00'", "interval '-10 hours'", SqlType.Interval, TimeSpan.FromHours(-10) },
        { "'6F9619FF-8B86-D011-B42D-00C04FC964FF'", "'6F9619FF-8B86-D011-B42D-00C04FC964FF'::uuid", SqlType.Guid, Guid.Parse("6F9619FF-8B86-D011-B42D-00C04FC964FF") },
        { "x'FF19966F868B11D0B42D00C04FC964FF'", "'6F9619FF-8B86-D011-B42D-00C04FC964FF'::text", SqlType.Text, Guid.Parse("6F9619FF-8B86-D011-B42D-00C04FC964FF") },
        { "x'0102'", "'\\x0102'::bytea", SqlType.Binary, new byte[] { 1, 2 } },
        { "'[1,2]'", "ARRAY[1,2]", SqlType.Array(SqlType.Integer), new[] { 1, 2 } },
        { "'[1,null]'", "ARRAY[1,NULL]", SqlType.Array(SqlType.Integer), new int?[] { 1, null } },
        { "'[\"a\",\"b\"]'", "ARRAY['a','b']", SqlType.Array(SqlType.Text), new List<string> { "a", "b" } },
        { "'[\"2024-02-29 13:14:15.123\"]'", "ARRAY[timestamp '2024-02-29 13:14:15.123']", SqlType.Array(SqlType.DateTime), new[] { Moment } },
        { "'[\"1.5\",2.5]'", "ARRAY[1.5,2.5]", SqlType.Array(SqlType.AnyDecimal), new[] { 1.5m, 2.5m } },
    };

    /// <summary>What cannot be read without loss: literals, the column's type, the type asked for.</summary>
    public static TheoryData<string?, string?, SqlType, Type> Mismatches => new()
    {
        { "'abc'", "'abc'::text", SqlType.Integer, typeof(int) },
        { "'12abc'", "'12abc'::text", SqlType.Integer, typeof(long) },
        { "1.5", null, SqlType.Integer, typeof(int) },
        { "5000000000", "5000000000", SqlType.BigInteger, typeof(int) },
        { "x'01'", "'\\x01'::bytea", SqlType.Integer, typeof(int) },
        { "'abc'", "'abc'::text", SqlType.Text, typeof(decimal) },
        { "'abc'", "true", SqlType.Double, typeof(double) },
        { "'abc'", "1", SqlType.DateTime, typeof(DateTime) },
        { "'13:14:15'", "time '13:14:15'", SqlType.DateTime, typeof(DateTime) },
        { "'abc'", "'abc'::text", SqlType.Text, typeof(Guid) },
        { "'xy'", "'xy'::text", SqlType.Text, typeof(char) },
        { "'2024-02-29 13:00:00'", null, SqlType.Date, typeof(DateOnly) },
        { "'abc'", "ARRAY['a']", SqlType.Array(SqlType.Integer), typeof(int[]) },
        { "'abc'", "1", SqlType.Binary, typeof(byte[]) },
        { "300", "300", SqlType.Integer, typeof(byte) },
        { "-1", "-1", SqlType.Integer, typeof(uint) },
    };

    [DatabaseTheory]
    [MemberData(nameof(Values))]
    public void Values_are_read_as_the_type_asked_for(Dbms dbms, string? sqlite, string? postgres, SqlType sqlType, object expected)
    {
        if ((dbms == Dbms.Sqlite ? sqlite : postgres) is not { } literal)
        {
            return;
        }

        using var connection = databases[dbms].OpenRaw();
        var shape = new ColumnShape(expected.GetType(), 0, sqlType, false, null, "T.P");
        Assert.Equal([expected], Rows.Read<object>(connection, dbms, $"SELECT {literal}", shape, comparer: ByContent.Instance), ByContent.Instance);

        Type nullable = expected.GetType().IsValueType ? typeof(Nullable<>).MakeGenericType(expected.GetType()) : expected.GetType();
        var optional = new ColumnShape(nullable, 0, sqlType, true, null, "T.P");
        string sql = $"SELECT x FROM (SELECT 1 AS n, {literal} AS x UNION ALL SELECT 2, NULL) AS t ORDER BY n";
        Assert.Equal([expected, null], Rows.Read<object?>(connection, dbms, sql, optional, comparer: ByContent.Instance), ByContent.Instance);
    }

    [DatabaseTheory]
    [MemberData(nameof(Mismatches))]
    public void A_value_that_does_not_fit_is_an_error_that_names_property_and_column(Dbms dbms, string? sqlite, string? postgres, SqlType sqlType, Type type)
    {
        if ((dbms == Dbms.Sqlite ? sqlite : postgres) is not { } literal)
        {
            return;
        }

        using var connection = databases[dbms].OpenRaw();
        var shape = new ColumnShape(type, 0, sqlType, true, null, "Employee.Age");
        string sql = $"SELECT {literal} AS age";
        var error = Assert.Throws<LinqProviderException>(() => Rows.Compiled<object>(connection, dbms, sql, shape, new ShaperContext()));

        string code = error.InnerException is OverflowException ? "LP1304" : "LP1302";
        Assert.Equal(code, error.Code);
        Assert.Contains("Employee.Age", error.Message, StringComparison.Ordinal);
        Assert.Contains("column 'age'", error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.InnerException);
        Assert.Equal(code, Assert.Throws<LinqProviderException>(() => Rows.Buffered<object>(connection, dbms, sql, shape, new ShaperContext())).Code);
    }

    [DatabaseTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void Null_for_a_type_without_null_is_an_error(Dbms dbms, bool isDeclared)
    {
        using var connection = databases[dbms].OpenRaw();
        foreach (Type type in new[] { typeof(int), typeof(decimal), typeof(DateTime), typeof(Guid), typeof(bool) })
        {
            var shape = new ColumnShape(type, 0, SqlType.Integer, isDeclared, null, "Employee.Age");
            var error = Assert.Throws<LinqProviderException>(() => Rows.Compiled<object>(connection, dbms, "SELECT NULL", shape, new ShaperContext()));
            Assert.Equal("LP1301", error.Code);
            Assert.Contains("Employee.Age", error.Message, StringComparison.Ordinal);
        }
    }

    [DatabaseFact]
    public void An_aggregate_of_nothing_is_LINQs_error(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        var shape = new ColumnShape(typeof(int), 0, SqlType.Integer, true, null, "Max") { ThrowIfEmpty = true };
        var error = Assert.Throws<InvalidOperationException>(() => Rows.Compiled<int>(connection, dbms, "SELECT MAX(x) FROM (SELECT 1 AS x) AS t WHERE x > 1", shape, new ShaperContext()));
        Assert.Equal("Sequence contains no elements.", error.Message);
        Assert.Equal([null], Rows.Read<int?>(connection, dbms, "SELECT MAX(x) FROM (SELECT 1 AS x) AS t WHERE x > 1", shape with { Type = typeof(int?) }));
    }

    [DatabaseFact]
    public void Converters_are_inlined(Dbms dbms)
    {
        using var connection = databases[dbms].OpenRaw();
        System.Linq.Expressions.Expression<Func<Uri, string>> toColumn = u => u.ToString();
        System.Linq.Expressions.Expression<Func<string, Uri>> fromColumn = s => s.Length > 0 ? new Uri(s) : new Uri("http://none");
        var shape = new ColumnShape(typeof(Uri), 0, SqlType.Text, true, new ValueConverter(toColumn, fromColumn), "T.P");
        Assert.Equal([new Uri("http://a/")], Rows.Read<Uri>(connection, dbms, "SELECT 'http://a/'", shape));
        Assert.Equal([null], Rows.Read<Uri?>(connection, dbms, "SELECT NULL", shape));
    }

    [DatabaseFact(Dbms.Sqlite)]
    public void Columns_of_any_declared_type_are_read_by_their_values()
    {
        using var connection = databases[Dbms.Sqlite].OpenRaw();
        Rows.Execute(connection, "CREATE TEMP TABLE odd (n NUMERIC, r REAL, i INTEGER, t TEXT, d DATETIME); INSERT INTO odd VALUES ('12.50', 7, '8', 9, '2024-02-29')").Dispose();
        string[] columns = ["n", "r", "i", "t"];
        Assert.Equal([12.5m, 7m, 8m, 9m], columns.SelectMany(c => Rows.Read<decimal>(
            connection, Dbms.Sqlite, $"SELECT {c} FROM odd", new ColumnShape(typeof(decimal), 0, SqlType.AnyDecimal, false, null, c))));
        Assert.Equal([7, 8, 9], columns[1..].SelectMany(c => Rows.Read<int>(
            connection, Dbms.Sqlite, $"SELECT {c} FROM odd", new ColumnShape(typeof(int), 0, SqlType.Integer, false, null, c))));
        Assert.Equal([new DateTime(2024, 2, 29)], Rows.Read<DateTime>(
            connection, Dbms.Sqlite, "SELECT d FROM odd", new ColumnShape(typeof(DateTime), 0, SqlType.DateTime, false, null, "d")));
    }

    [DatabaseTheory(Dbms.Sqlite)]
    [InlineData("UTF-8")]
    [InlineData("UTF-16")]
    public void The_statement_and_the_driver_give_the_same_values(string encoding)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection("Data Source=:memory:");
        connection.Open();
        Rows.Execute(connection, $"PRAGMA encoding = '{encoding}'; CREATE TABLE t (x)").Dispose();
        string[] texts =
        [
            "2024-02-29 13:14:15", "2024-02-29 13:14:15.1", "2024-02-29 13:14:15.1234567", "0001-01-01 00:00:00", "9999-12-31 23:59:59.9999999", "2024-02-29", "2024-02-29T13:14:15",
            "2024-02-29 13:14:15+02:00", "2024-02-29 13:14", "2023-02-29 00:00:00", "2024-02-29 24:00:00", "2024-02-29 13:14:15.", "2024-02-29 13:14:15.12345678", "2024-00-01 00:00:00",
            "1.50", "-0.1", "1e3", "", " 1", "1,5", "79228162514264337593543950335", "79228162514264337593543950336", "ä😀",
        ];
        foreach ((Type type, SqlType sqlType) in new[] { (typeof(DateTime), SqlType.DateTime), (typeof(decimal), SqlType.AnyDecimal), (typeof(string), SqlType.Text) })
        {
            var shape = new ColumnShape(type, 0, sqlType, false, null, "T.P");
            CompiledShape<object> byDriver = ShaperCompiler.Compile<object>(shape, ColumnReaders.Dynamic), byStatement = ShaperCompiler.Compile<object>(shape, SqliteColumns.Columns);
            foreach (string text in texts)
            {
                string sql = $"DELETE FROM t; INSERT INTO t VALUES ('{text}'); SELECT x FROM t";
                Assert.Equal(Outcome(byDriver, sql), Outcome(byStatement, sql));
            }
        }

        object Outcome(CompiledShape<object> shape, string sql)
        {
            using var reader = Rows.Execute(connection, sql);
            try
            {
                return Assert.Single(Rows.All(reader, shape, new ShaperContext()));
            }
            catch (LinqProviderException error)
            {
                return error.Code;
            }
        }
    }

    /// <summary>Equality of types and contents.</summary>
    private sealed class ByContent : IEqualityComparer<object?>
    {
        public static ByContent Instance { get; } = new();

        public new bool Equals(object? left, object? right) => left is System.Collections.IList a && right is System.Collections.IList b
            ? left.GetType() == right.GetType() && a.Cast<object?>().SequenceEqual(b.Cast<object?>())
            : left is DateTimeOffset x && right is DateTimeOffset y ? x.EqualsExact(y)
            : object.Equals(left, right);

        public int GetHashCode(object? value) => string.GetHashCode(Convert.ToString(value, CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
