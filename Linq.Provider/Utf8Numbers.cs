namespace Linq.Provider;

/// <summary>Numbers in UTF-8 text, in the plain form that is common.</summary>
internal static class Utf8Numbers
{
    /// <summary>Reads digits with an optional sign and decimal point, if there are so few that the number fits into a long.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        bool isNegative = text is [(byte)'-', ..];
        ReadOnlySpan<byte> digits = isNegative ? text[1..] : text;
        if (digits.Length is 0 or > 18 || digits[0] == '.' || digits[^1] == '.')
        {
            return false;
        }

        long number = 0;
        int scale = -1;
        foreach (byte character in digits)
        {
            if (character == '.' && scale < 0)
            {
                scale = 0;
                continue;
            }

            int digit = character - '0';
            if (digit is < 0 or > 9)
            {
                return false;
            }

            number = (number * 10) + digit;
            scale += scale >= 0 ? 1 : 0;
        }

        value = new decimal((int)number, (int)(number >> 32), 0, isNegative, (byte)Math.Max(0, scale));
        return true;
    }
}
