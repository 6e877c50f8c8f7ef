namespace Linq.Provider.Tests.Differential.Company;

/// <summary>Rows for every type: typical values, extremes, ties, and a row in which everything nullable is null.</summary>
internal static class SpecimenRows
{
    private static readonly decimal[] Decimals = [9.5m, 10.25m, 10.5m, -0.75m, 0m, 100m, 79228162514.2643m, 9.5m];
    private static readonly string[] Texts = ["", "a", "A", "ä", "100%", "_x", "a'b", "😀", "back\\slash", "İstanbul", "straße", " x "];
    private static readonly double[] Doubles = [0, 1.5, -1.5, 9.5, 10.25, 1e15, 0.1, 2.5, 3.5, -2.5];

    public static List<Specimen> Create() => [.. Enumerable.Range(0, 14).Select(Row)];

    private static Specimen Row(int i)
    {
        bool empty = i == 13;
        return new Specimen
        {
            Id = i + 1,
            Int = ((i * 5) % 11) - 5,
            IntN = Or(empty || i % 3 == 1, ((i * 3) % 7) - 3),
            Long = (i - 6) * 5_000_000_000L,
            LongN = Or(empty || i % 4 == 1, (long)(((i * 5) % 11) - 5)),
            Short = (short)((i - 7) * 1000),
            ShortN = Or(empty || i % 3 == 2, (short)(i % 5)),
            Byte = (byte)(i * 19),
            ByteN = Or(empty || i % 2 == 1, (byte)(255 - i)),
            Bool = i % 2 == 0,
            BoolN = (i % 3) switch { 0 => null, 1 => true, _ => false },
            BoolM = ((i / 3) % 3) switch { 0 => null, 1 => true, _ => false },
            Float = (i - 6) * 0.5f,
            FloatN = Or(empty || i % 5 == 1, i * 0.25f),
            Double = Doubles[i % Doubles.Length],
            DoubleN = Or(empty || i % 3 == 0, Doubles[(i * 3) % Doubles.Length]),
            Decimal = Decimals[i % Decimals.Length],
            DecimalN = Or(empty || i % 4 == 2, Decimals[(i * 3) % Decimals.Length]),
            Char = "aZ%_'ä9 €"[i % 9],
            CharN = Or(empty || i % 3 == 1, "aZ%_'ä9 €"[(i * 2) % 9]),
            String = Texts[i % Texts.Length],
            StringN = empty || i % 3 == 1 ? null : Texts[(i + (i % 2)) % Texts.Length],
            StringM = empty || i % 4 == 1 ? null : Texts[i % 5],
            Guid = NewGuid(i),
            GuidN = Or(empty || i % 3 == 2, NewGuid(i % 5)),
            DateTime = Moment(i),
            DateTimeN = Or(empty || i % 4 == 3, Moment(i + (i % 2))),
            DateTimeOffset = new DateTimeOffset(Moment(i), TimeSpan.FromHours((i % 5) - 2)),
            DateTimeOffsetN = Or(empty || i % 3 == 0, new DateTimeOffset(Moment(i + (i % 2)), TimeSpan.FromHours(i % 3))),
            DateOnly = DateOnly.FromDateTime(Moment(i)),
            DateOnlyN = Or(empty || i % 3 == 1, DateOnly.FromDateTime(Moment(i + (i % 2)))),
            TimeOnly = new TimeOnly((i * 5) % 24, 59, 59, (i % 2) * 999),
            TimeOnlyN = Or(empty || i % 3 == 2, new TimeOnly((i * 5) % 24, 59, 59, (i % 3) * 333)),
            TimeSpan = TimeSpan.FromMinutes((i - 4) * 700.5),
            TimeSpanN = Or(empty || i % 4 == 0, TimeSpan.FromMinutes(((i + (i % 2)) - 4) * 700.5)),
            Enum = (Level)new[] { 0, 1, 2, 5 }[i % 4],
            EnumN = Or(empty || i % 3 == 0, (Level)new[] { 0, 1, 2, 5 }[(i / 2) % 4]),
            Bytes = [.. Enumerable.Range(0, i % 4).Select(value => (byte)(value * 100))],
            BytesN = empty || i % 3 == 1 ? null : [.. Enumerable.Range(0, i % 4).Select(value => (byte)(value * 100))],
        };
    }

    private static T? Or<T>(bool missing, T value) where T : struct => missing ? null : value;

    private static Guid NewGuid(int i) => new($"{0xF0000000u - ((uint)i * 0x11111111u):X8}-{i:D4}-4000-8000-00000000{i:D4}");

    private static DateTime Moment(int i) => (i % 7) switch
    {
        0 => new DateTime(2024, 2, 29, 23, 59, 59, 999),
        1 => new DateTime(2023, 12, 31, 23, 59, 59),
        2 => new DateTime(2024, 1, 1),
        3 => new DateTime(1999, 12, 31, 12, 30, 0, 5),
        4 => new DateTime(2024, 1, 31, 6, 15, 30),
        5 => new DateTime(2000, 2, 29, 1, 2, 3, 450),
        _ => new DateTime(2038, 1, 19, 3, 14, 8),
    };
}
