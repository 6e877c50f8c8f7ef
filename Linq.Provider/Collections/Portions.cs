namespace Linq.Provider.Collections;

/// <summary>Values that are read portion by portion, as <c>DbDataReader.GetBytes</c> and <c>GetChars</c> give them.</summary>
internal static class Portions
{
    /// <summary>Copies a portion, and gives its length, which is 0 beyond the end; without a target, the length of the whole.</summary>
    public static long Copy<T>(T[] source, long offset, T[]? target, int targetOffset, int length)
    {
        if (target is null)
        {
            return source.Length;
        }

        int count = (int)Math.Clamp(source.Length - offset, 0, length);
        Array.Copy(source, source.Length < offset ? 0 : offset, target, targetOffset, count);
        return count;
    }
}
