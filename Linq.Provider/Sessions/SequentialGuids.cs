namespace Linq.Provider.Sessions;

/// <summary>
/// Makes Guids of version 7 (RFC 9562) that sort in the order in which they were made, also within one millisecond: the twelve bits after the time count up.
/// New rows then go to the end of an index. Not thread-safe; one per session.
/// </summary>
internal sealed class SequentialGuids
{
    private const int MaxCount = 0xFFF;

    private long _milliseconds;
    private int _count;

    public Guid Next()
    {
        long now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        if (now > _milliseconds)
        {
            (_milliseconds, _count) = (now, 0);
        }
        else if (++_count > MaxCount)
        {
            // More than the bits can count, or the clock was set back: go ahead of the clock.
            (_milliseconds, _count) = (_milliseconds + 1, 0);
        }

        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(DateTimeOffset.FromUnixTimeMilliseconds(_milliseconds)).TryWriteBytes(bytes, bigEndian: true, out _);
        bytes[6] = (byte)(0x70 | (_count >> 8));
        bytes[7] = (byte)_count;
        return new Guid(bytes, bigEndian: true);
    }
}
