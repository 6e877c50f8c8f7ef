using System.ComponentModel.DataAnnotations.Schema;

namespace Linq.Provider.Tests.Members;

[Flags]
public enum Colours
{
    None = 0,
    Red = 1,
    Green = 2,
    Yellow = Red | Green,
    Blue = 4,
}

public enum Mood
{
    Calm = 0,
    Glad = 1,
    Sad = -1,
    Wild = 7,
}

/// <summary>A row with two columns of every type, and columns for what members take as positions, lengths, parts of dates and texts to parse.</summary>
public class Subject
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public bool Bool { get; set; }

    public bool Bool2 { get; set; }

    public sbyte SByte { get; set; }

    public sbyte SByte2 { get; set; }

    public byte Byte { get; set; }

    public byte Byte2 { get; set; }

    public short Short { get; set; }

    public short Short2 { get; set; }

    public ushort UShort { get; set; }

    public ushort UShort2 { get; set; }

    public int Int { get; set; }

    public int Int2 { get; set; }

    public int? IntN { get; set; }

    public uint UInt { get; set; }

    public uint UInt2 { get; set; }

    public long Long { get; set; }

    public long Long2 { get; set; }

    public ulong ULong { get; set; }

    public ulong ULong2 { get; set; }

    public float Float { get; set; }

    public float Float2 { get; set; }

    public double Double { get; set; }

    public double Double2 { get; set; }

    public decimal Decimal { get; set; }

    public decimal Decimal2 { get; set; }

    public char Char { get; set; }

    public char Char2 { get; set; }

    public string Text { get; set; } = "";

    public string Part { get; set; } = "";

    public string Other { get; set; } = "";

    public string? TextN { get; set; }

    public string Number { get; set; } = "";

    public string Real { get; set; } = "";

    public string Truth { get; set; } = "";

    public string Day { get; set; } = "";

    public string Span { get; set; } = "";

    public string Key { get; set; } = "";

    public string Name { get; set; } = "";

    public DateTime DateTime { get; set; }

    public DateTime DateTime2 { get; set; }

    public DateTimeOffset DateTimeOffset { get; set; }

    public DateTimeOffset DateTimeOffset2 { get; set; }

    public DateOnly DateOnly { get; set; }

    public DateOnly DateOnly2 { get; set; }

    public TimeOnly TimeOnly { get; set; }

    public TimeOnly TimeOnly2 { get; set; }

    public TimeSpan TimeSpan { get; set; }

    public TimeSpan TimeSpan2 { get; set; }

    public Guid Guid { get; set; }

    public Guid Guid2 { get; set; }

    public Mood Mood { get; set; }

    public Mood Mood2 { get; set; }

    public Colours Colours { get; set; }

    public Colours Colours2 { get; set; }

    public byte[] Bytes { get; set; } = [];

    public byte[] Bytes2 { get; set; } = [];

    /// <summary>A position in a short text.</summary>
    public int Start { get; set; }

    /// <summary>The length of a part of a short text.</summary>
    public int Count { get; set; }

    /// <summary>A number of digits, and other small numbers.</summary>
    public int Digits { get; set; }

    /// <summary>A small number, perhaps negative.</summary>
    public int Few { get; set; }

    /// <summary>A small number with a fraction, perhaps negative.</summary>
    public double Some { get; set; }

    public int YearOf { get; set; }

    public int MonthOf { get; set; }

    public int DayOf { get; set; }

    public int HourOf { get; set; }

    public int MinuteOf { get; set; }
}

internal sealed class SubjectDb(Engine engine) : Session(engine, SessionOptions.ReadOnly)
{
    public EntitySet<Subject> Subjects => Set<Subject>();
}

internal static class SubjectRows
{
    private static readonly string[] s_texts = ["", "a", "A", "ä", "Straße", "100%", "_x", "a'b", "back\\slash", " x ", "\tTab\n", "Hello, World", "aXbXc", "a,b,,c", "ÀÉ", "Жар", "aab", "9.5", "10.25", "é", "2024-02-29", "ab\"c", "b*?[c]"];
    private static readonly string[] s_parts = ["a", "", "X", ",", "l", "%", "_", "é", "b", "aa", "A", "\\", "'"];
    private static readonly string[] s_numbers = ["42", "-17", " 7 ", "+5", "0", "100", "007"];
    private static readonly string[] s_reals = ["1.5", "-0.25", "1000", ".5", " 2 ", "-3.75", "1e3"];
    private static readonly string[] s_truths = ["True", "false", " TRUE ", "False"];
    private static readonly string[] s_days = ["2024-02-29", "2023-12-31", "1999-01-01"];
    private static readonly string[] s_spans = ["1.02:03:04", "00:00:01", "-3.04:05:06", "12:30:00"];
    private static readonly string[] s_names = ["Calm", "Glad", "Sad", "Wild"];
    private static readonly double[] s_doubles = [0, 1.5, -1.5, 2.5, -2.5, 0.5, 10.25, 9.5, -0.1, 1234.5678, 100, 3, -7.25, 0.001, 1e10, 2.675];
    private static readonly decimal[] s_decimals = [9.5m, 10.25m, 10.5m, -0.75m, 0m, 100m, 79228162514.2643m, -2.5m, 2.5m, 0.125m, -1234.565m, 3m];
    private static readonly int[] s_ints = [0, 1, -1, 2, 7, -7, 100, -100, 12345, -98765, 1000000, int.MaxValue, int.MinValue, 64, 255, -8];
    private static readonly long[] s_longs = [0, 1, -1, 7, -7, 5_000_000_000, -5_000_000_000, 1L << 40, long.MaxValue, long.MinValue, 12, -13, 1024];
    private static readonly ulong[] s_ulongs = [0, 1, 7, 5_000_000_000, 1UL << 40, ulong.MaxValue, 12, 1024, 1UL << 63];
    private static readonly string s_chars = "aZ%_'ä9 €Ж-.\t5zÉ";

    public static List<Subject> Create() => [.. Enumerable.Range(0, 48).Select(Row)];

    private static T At<T>(T[] values, int i) => values[i % values.Length];

    private static DateTime Moment(int i) => (i % 8) switch
    {
        0 => new DateTime(2024, 2, 29, 23, 59, 59, 999),
        1 => new DateTime(2023, 12, 31, 23, 59, 59).AddTicks(1234560),
        2 => new DateTime(2024, 1, 1),
        3 => new DateTime(1999, 12, 31, 12, 30, 0, 5),
        4 => new DateTime(2024, 1, 31, 6, 15, 30),
        5 => new DateTime(2000, 2, 29, 1, 2, 3, 450),
        6 => new DateTime(1969, 7, 20, 20, 17, 40),
        _ => new DateTime(2038, 1, 19, 3, 14, 8),
    };

    private static TimeSpan Interval(int i) => (i % 7) switch
    {
        0 => TimeSpan.Zero,
        1 => new TimeSpan(1, 2, 3, 4, 5),
        2 => -new TimeSpan(1, 2, 3, 4, 5, 678),
        3 => TimeSpan.FromMinutes(700.5),
        4 => TimeSpan.FromMinutes(-0.25),
        5 => TimeSpan.FromTicks(10),
        _ => TimeSpan.FromDays(40),
    };

    private static Guid Identifier(int i) => new($"{0xF0000000u - ((uint)(i % 14) * 0x11111111u):X8}-{i % 5:D4}-4000-8000-00000000{i % 11:D4}");

    private static Subject Row(int i) => new()
    {
        Id = i + 1,
        Bool = i % 2 == 0,
        Bool2 = i % 3 == 0,
        SByte = (sbyte)At(s_ints, i),
        SByte2 = (sbyte)((i % 5) - 2),
        Byte = (byte)(i * 19),
        Byte2 = (byte)((i * 7) % 11),
        Short = (short)((i - 20) * 1000),
        Short2 = (short)((i % 7) - 3),
        UShort = (ushort)(i * 1300),
        UShort2 = (ushort)((i % 7) + 1),
        Int = At(s_ints, i),
        Int2 = ((i * 5) % 11) - 5,
        IntN = i % 3 == 0 ? null : ((i * 3) % 7) - 3,
        UInt = (uint)At(s_ints, i * 3),
        UInt2 = (uint)(i % 5) + 1,
        Long = At(s_longs, i),
        Long2 = ((i * 5) % 11) - 5,
        ULong = At(s_ulongs, i),
        ULong2 = (ulong)(i % 5) + 1,
        Float = (i - 20) * 0.75f,
        Float2 = ((i * 3) % 11) * 0.5f - 2,
        Double = At(s_doubles, i),
        Double2 = At(s_doubles, (i * 3) + 1) / 2,
        Decimal = At(s_decimals, i),
        Decimal2 = At(s_decimals, (i * 5) + 1),
        Char = s_chars[i % s_chars.Length],
        Char2 = s_chars[(i * 7) % s_chars.Length],
        Text = At(s_texts, i),
        Part = At(s_parts, i),
        Other = At(s_texts, (i * 3) + 1),
        TextN = i % 3 == 1 ? null : At(s_texts, i * 5),
        Number = At(s_numbers, i),
        Real = At(s_reals, i),
        Truth = At(s_truths, i),
        Day = At(s_days, i),
        Span = At(s_spans, i),
        Key = Identifier(i).ToString(),
        Name = At(s_names, i),
        DateTime = Moment(i),
        DateTime2 = Moment(i * 3),
        DateTimeOffset = new DateTimeOffset(Moment(i), TimeSpan.FromHours((i % 5) - 2)),
        DateTimeOffset2 = new DateTimeOffset(Moment(i * 3), TimeSpan.FromMinutes(((i % 4) - 1) * 90)),
        DateOnly = DateOnly.FromDateTime(Moment(i)),
        DateOnly2 = DateOnly.FromDateTime(Moment(i * 3)),
        TimeOnly = TimeOnly.FromDateTime(Moment(i)),
        TimeOnly2 = TimeOnly.FromDateTime(Moment((i * 3) + 1)),
        TimeSpan = Interval(i),
        TimeSpan2 = Interval((i * 3) + 1),
        Guid = Identifier(i),
        Guid2 = Identifier(i * 3),
        Mood = (Mood)At([0, 1, -1, 7, 3], i),
        Mood2 = (Mood)At([0, 1, -1, 7], i * 3),
        Colours = (Colours)(i % 8),
        Colours2 = (Colours)((i * 3) % 8),
        Bytes = [.. Enumerable.Range(0, i % 5).Select(v => (byte)(v * 60))],
        Bytes2 = [.. Enumerable.Range(0, i % 3).Select(v => (byte)(v * 60))],
        Start = i % 4,
        Count = (i / 2) % 4,
        Digits = i % 5,
        Few = ((i * 3) % 11) - 5,
        Some = At([1.5, -0.25, 3, 0, -20.5, 100], i),
        YearOf = At([2024, 2023, 1999, 2000, 1900, 1], i),
        MonthOf = (i % 12) + 1,
        DayOf = At([1, 28, 29, 30, 31, 15], i),
        HourOf = i % 24,
        MinuteOf = (i * 7) % 60,
    };
}
