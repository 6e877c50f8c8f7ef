namespace Linq.Provider.Collections;

/// <summary>A number that differs from others that it is equal to: 1.0 and 1.00 have different digits, 0.0 and -0.0 different signs.</summary>
internal readonly record struct ExactNumber(object Number, Int128 Bits)
{
    /// <summary>What stands for a value where only the very same one will do.</summary>
    public static object? Of(object? value) => value switch
    {
        decimal number => new ExactNumber(number, BitsOf(number)),
        double number => new ExactNumber(number, BitConverter.DoubleToInt64Bits(number)),
        float number => new ExactNumber(number, BitConverter.SingleToInt32Bits(number)),
        _ => value,
    };

    public override string ToString() => Number.ToString()!;

    private static Int128 BitsOf(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        return new Int128(Half(bits[3], bits[2]), Half(bits[1], bits[0]));
    }

    private static ulong Half(int high, int low) => ((ulong)(uint)high << 32) | (uint)low;
}
