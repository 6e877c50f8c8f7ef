namespace Linq.Provider.Schema;

/// <summary>
/// Takes the values of a row, column by column, as they are stored; none is boxed on the way that need not be. The typed methods are for columns whose
/// <see cref="ClrTypeMap.StoredType"/> is that very type; everything else comes as an object.
/// </summary>
internal abstract class ValueSink
{
    public abstract void WriteNull(int column);

    public abstract void Write(int column, int value);

    public abstract void Write(int column, long value);

    public abstract void Write(int column, double value);

    public abstract void Write(int column, decimal value);

    public abstract void Write(int column, bool value);

    public abstract void Write(int column, string value);

    public abstract void Write(int column, DateTime value);

    public abstract void Write(int column, DateTimeOffset value);

    public abstract void Write(int column, Guid value);

    /// <summary>A value in its stored type.</summary>
    public abstract void WriteObject(int column, object value);

    /// <summary>A value in its stored type, or null.</summary>
    public void WriteAny(int column, object? value)
    {
        if (value is null)
        {
            WriteNull(column);
        }
        else
        {
            WriteObject(column, value);
        }
    }
}
