using System.Linq.Expressions;
using Linq.Provider.Collections;

namespace Linq.Provider.Materialization;

/// <summary>
/// The key that joins children to parents: a value tuple whose parts may all be null. A part of a type that cannot be null is null where the parent's row has no such entity
/// (an outer join), which finds no children.
/// </summary>
internal static class NestedKey
{
    public static Expression New(IReadOnlyList<Expression> parts) => TupleLayout.New([.. parts.Select(Part)]);

    public static Type TypeOf(IEnumerable<Type> parts) => TupleLayout.TypeOf([.. parts.Select(p => Part(Expression.Default(Lifted(p))).Type)]);

    public static Type Lifted(Type type) => type.CanBeNull() ? type : typeof(Nullable<>).MakeGenericType(type);

    /// <summary>The shape of a part, read so that null is no error.</summary>
    public static Shape Lift(Shape part) => part is ColumnShape column ? column with { Type = Lifted(column.Type), ThrowIfEmpty = false } : part;

    /// <summary>What reads a key of some columns.</summary>
    public static CompiledShape<TKey> Compile<TKey>(IEnumerable<ColumnShape> columns, ColumnReader reader) => ShaperCompiler.Compile<TKey>(ShapeOf(columns), reader);

    /// <summary>The same where the type of the key is not known when compiling.</summary>
    public static CompiledShape<object> CompileBoxed(IEnumerable<ColumnShape> columns, ColumnReader reader) => ShaperCompiler.Compile<object>(ShapeOf(columns), reader);

    private static ClientShape ShapeOf(IEnumerable<ColumnShape> columns)
    {
        Shape[] parts = [.. columns.Select(Lift)];
        ParameterExpression[] values = [.. parts.Select(p => Expression.Parameter(p.Type))];
        return new ClientShape(Expression.Lambda(New(values), values), parts.ToValueList());
    }

    private static Expression Part(Expression value) => value.Type == typeof(byte[])
        ? Expression.New(typeof(BytesKey).GetConstructor([typeof(byte[])])!, value)
        : MemberAccess.ConvertTo(value, Lifted(value.Type));
}

/// <summary>Bytes as (part of) a key: equal by content.</summary>
internal readonly struct BytesKey(byte[]? value) : IEquatable<BytesKey>
{
    public byte[]? Value { get; } = value;

    public bool Equals(BytesKey other) => (Value is null) == (other.Value is null) && Value.AsSpan().SequenceEqual(other.Value);

    public override bool Equals(object? obj) => obj is BytesKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Value);
        return hash.ToHashCode();
    }
}
