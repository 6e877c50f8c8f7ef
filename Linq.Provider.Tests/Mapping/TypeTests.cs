using System.ComponentModel.DataAnnotations.Schema;
using System.Linq.Expressions;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Tests.Mapping;

/// <summary>The columns of CLR types, and conversions.</summary>
public sealed class TypeTests
{
    public enum Size : byte
    {
        Small = 1,
        Large = 200,
    }

    public enum Wide : ulong
    {
        Most = ulong.MaxValue,
    }

    public static TheoryData<object, string, Type> Values => new()
    {
        { (byte)200, "SmallInteger", typeof(short) },
        { (sbyte)-3, "SmallInteger", typeof(short) },
        { (ushort)65000, "Integer", typeof(int) },
        { uint.MaxValue, "BigInteger", typeof(long) },
        { ulong.MaxValue, "Decimal(20, 0)", typeof(decimal) },
        { 'ß', "String(1)", typeof(string) },
        { Size.Large, "SmallInteger", typeof(short) },
        { Wide.Most, "Decimal(20, 0)", typeof(decimal) },
        { DayOfWeek.Friday, "Integer", typeof(int) },
        { new Uri("a/b?c", UriKind.Relative), "Text", typeof(string) },
        { new List<int> { 1, 2 }, "Array(Integer)", typeof(int[]) },
        { new List<string> { "a" }, "Array(Text)", typeof(string[]) },
        { new[] { Size.Small, Size.Large }, "Array(SmallInteger)", typeof(short[]) },
        { new List<Size?> { Size.Small, null }, "Array(SmallInteger)", typeof(short?[]) },
        { new List<byte> { 1, 255 }, "Array(SmallInteger)", typeof(short[]) },
        { new List<int?> { 1, null }, "Array(Integer)", typeof(int?[]) },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_that_no_driver_knows_are_converted_and_come_back(object value, string type, Type stored)
    {
        Assert.True(ClrTypeMap.TryGet(value.GetType(), out SqlType? sqlType, out ValueConverter? converter));
        Assert.Equal(type, sqlType.ToString());
        Assert.Equal(stored, converter!.StoredType);
        object column = converter.Store(value)!;
        Assert.IsType(stored, column);
        Assert.Equal(value, converter.Load(column));
    }

    [Theory]
    [InlineData(typeof(short), SqlTypeKind.SmallInteger)]
    [InlineData(typeof(int), SqlTypeKind.Integer)]
    [InlineData(typeof(long), SqlTypeKind.BigInteger)]
    [InlineData(typeof(decimal), SqlTypeKind.Decimal)]
    [InlineData(typeof(double), SqlTypeKind.Double)]
    [InlineData(typeof(float), SqlTypeKind.Real)]
    [InlineData(typeof(bool), SqlTypeKind.Boolean)]
    [InlineData(typeof(string), SqlTypeKind.Text)]
    [InlineData(typeof(DateTime), SqlTypeKind.DateTime)]
    [InlineData(typeof(DateTimeOffset), SqlTypeKind.DateTimeOffset)]
    [InlineData(typeof(DateOnly), SqlTypeKind.Date)]
    [InlineData(typeof(TimeOnly), SqlTypeKind.Time)]
    [InlineData(typeof(TimeSpan), SqlTypeKind.Interval)]
    [InlineData(typeof(Guid?), SqlTypeKind.Guid)]
    [InlineData(typeof(byte[]), SqlTypeKind.Binary)]
    [InlineData(typeof(int[]), SqlTypeKind.Array)]
    [InlineData(typeof(DateTime?[]), SqlTypeKind.Array)]
    public void Values_that_the_drivers_know_are_stored_as_they_are(Type type, SqlTypeKind kind)
    {
        Assert.True(ClrTypeMap.TryGet(type, out SqlType? sqlType, out ValueConverter? converter));
        Assert.Equal(kind, sqlType.Kind);
        Assert.Null(converter);
    }

    [Theory]
    [InlineData(typeof(object))]
    [InlineData(typeof(int[][]))]
    [InlineData(typeof(IEnumerable<int>))]
    [InlineData(typeof(TypeTests))]
    [InlineData(typeof(nint))]
    public void Other_types_are_no_columns(Type type) => Assert.False(ClrTypeMap.IsMapped(type));

    public static TheoryData<object, object> Conversions => new()
    {
        { Size.Large, "Large" },
        { DayOfWeek.Monday, (short)1 },
        { 5, "5" },
        { -1.5m, "-1.5" },
        { 0.1, "0.1" },
        { true, "true" },
        { true, 1 },
        { false, 0L },
        { 'x', "x" },
        { Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"), "00112233-4455-6677-8899-aabbccddeeff" },
        { new DateOnly(2024, 2, 29), "2024-02-29" },
        { new DateTime(2024, 2, 29, 1, 2, 3, 456, DateTimeKind.Utc), "2024-02-29T01:02:03.4560000Z" },
        { TimeSpan.FromMinutes(90), "01:30:00" },
        { TimeSpan.FromSeconds(1), 10_000_000L },
        { new DateTime(2024, 2, 29), new DateOnly(2024, 2, 29) },
        { 7L, 7m },
        { 300, (short)300 },
    };

    [Theory]
    [MemberData(nameof(Conversions))]
    public void Built_in_conversions_come_back(object value, object stored)
    {
        Assert.True(ValueConversion.TryConvert(value.GetType(), stored.GetType(), out ValueConverter? converter));
        Assert.Equal(stored, converter.Store(value));
        Assert.Equal(value, converter.Load(stored));
    }

    [Fact]
    public void A_number_that_does_not_fit_fails_instead_of_changing()
    {
        Assert.True(ValueConversion.TryConvert(typeof(int), typeof(short), out ValueConverter? converter));
        Assert.Throws<OverflowException>(() => converter.Store(40_000));
    }

    public class Thing
    {
        public int Id { get; set; }
        public Size Size { get; set; }
        public Size? Maybe { get; set; }
        public Point Point { get; set; }
        public Point? Other { get; set; }
        [Column(TypeName = "timestamptz")] public DateTime Utc { get; set; }
        [Column(TypeName = "date")] public DateTime Day { get; set; }
        [Column(TypeName = "decimal(10, 2)")] public decimal Price { get; set; }
        [Column(TypeName = "nvarchar(40)")] public string? Text { get; set; }
        [Column(TypeName = "jsonb")] public string? Json { get; set; }
        [Column(TypeName = "citext")] public string? Odd { get; set; }
        [Column(TypeName = "money")] public decimal Money { get; set; }
        public List<string> Tags { get; set; } = [];
    }

    public readonly record struct Point(int X, int Y);

    private static Model Things() => Models.Of<Thing>(m => m.Entity<Thing>(thing =>
    {
        thing.Property(t => t.Size).HasConversion<string>();
        thing.Property(t => t.Maybe).HasConversion(v => v == Size.Small ? 's' : 'l', c => c == 's' ? Size.Small : Size.Large);
        thing.Property(t => t.Point).HasConversion(Write, Read);
        thing.Property(t => t.Other).HasConversion(p => p!.Value.X, x => (Point?)new Point(x, 0));
    }));

    private static readonly Expression<Func<Point, string>> Write = p => $"{p.X};{p.Y}";

    private static readonly Expression<Func<string, Point>> Read = s => new Point(int.Parse(s.Split(new[] { ';' })[0]), int.Parse(s.Split(new[] { ';' })[1]));

    [Fact]
    public void Conversions_are_composed_with_those_of_the_stored_type()
    {
        Model model = Things();
        Assert.Equal("Large", model.Property<Thing>("Size").Converter!.Store(Size.Large));
        // An enum as char, a char as text; null is not the converter's business.
        Assert.Equal("s", model.Property<Thing>("Maybe").Converter!.Store(Size.Small));
        Assert.Equal(Size.Large, model.Property<Thing>("Maybe").Converter!.Load("l"));
        Assert.True(model.Property<Thing>("Maybe").IsNullable);
        Assert.Equal(new Point(3, 4), model.Property<Thing>("Point").Converter!.Load("3;4"));
        Assert.Equal((SqlType.Integer, typeof(Point)), (model.Property<Thing>("Other").SqlType, model.Property<Thing>("Other").Converter!.ClrType));
        Assert.Equal(8, model.Property<Thing>("Other").Converter!.Store(new Point(8, 9)));
    }

    [Fact]
    public void Type_names_of_several_databases_are_understood_and_others_are_kept()
    {
        Model model = Things();
        SqlType TypeOf(string name) => model.Property<Thing>(name).SqlType;
        Assert.Equal(SqlType.DateTimeOffset, TypeOf("Utc"));
        Assert.Equal(SqlType.Date, TypeOf("Day"));
        Assert.Equal(SqlType.Decimal(10, 2), TypeOf("Price"));
        Assert.Equal(SqlType.String(40), TypeOf("Text"));
        Assert.Equal(SqlType.Json, TypeOf("Json"));
        Assert.Equal(SqlType.Text with { StoreName = "citext" }, TypeOf("Odd"));
        Assert.Equal(SqlType.Decimal(19, 4), TypeOf("Money"));
        Assert.Equal(SqlType.Array(SqlType.Text), TypeOf("Tags"));
        var noon = new DateTime(2024, 1, 2, 12, 0, 0, DateTimeKind.Utc);
        Assert.Equal(noon, model.Property<Thing>("Utc").Converter!.Load(new DateTimeOffset(2024, 1, 2, 14, 0, 0, TimeSpan.FromHours(2))));
        Assert.Equal(new DateOnly(2024, 1, 2), model.Property<Thing>("Day").Converter!.Store(noon));
    }
}
