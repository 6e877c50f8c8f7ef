using System.Linq.Expressions;
using Linq.Provider.Diagnostics;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation;

/// <summary>Where a query of a session begins. Only the translator knows what it stands for: .NET's own provider, which reduces what it does not know, is told so.</summary>
internal abstract class QueryRootExpression : Expression
{
    public override ExpressionType NodeType => ExpressionType.Extension;

    public override bool CanReduce => true;

    /// <exception cref="QueryTranslationException">Always.</exception>
    public override Expression Reduce() => throw new QueryTranslationException(
        ErrorCodes.ForeignQuery,
        $"A query that begins with a list of the application reads '{this}': such a query is one of .NET, which runs in memory and knows no database. Begin it with the rows of the database "
        + $"(from x in {this} join y in list …), leave out AsQueryable() and put the list into the query, or read the rows first ({this}.ToList()).");
}

/// <summary>All rows of a mapped class: the leaf of every query over an entity set. Carries no session, so that queries can be cached.</summary>
internal sealed class EntityRootExpression(Type elementType, Type type, object? database) : QueryRootExpression
{
    public EntityRootExpression(Type elementType, object? database = null) : this(elementType, typeof(IQueryable<>).MakeGenericType(elementType), database)
    {
    }

    public Type ElementType { get; } = elementType;

    /// <summary>What tells one database from another; null where it does not matter.</summary>
    public object? Database { get; } = database;

    public override Type Type { get; } = type;

    public override string ToString() => ElementType.Name;

    protected override Expression VisitChildren(ExpressionVisitor visitor) => this;
}

/// <summary>All rows of a table of Core.</summary>
internal sealed class TableRootExpression(Table table, Type rowType, object? database = null) : QueryRootExpression
{
    public Table Table { get; } = table;

    public Type RowType { get; } = rowType;

    /// <summary>What tells one database from another; null where it does not matter.</summary>
    public object? Database { get; } = database;

    public override Type Type { get; } = typeof(IQueryable<>).MakeGenericType(rowType);

    public override string ToString() => Table.FullName;

    protected override Expression VisitChildren(ExpressionVisitor visitor) => this;
}

/// <summary>The objects of a collection of one object, whose key is given by expressions (query parameters) in the order of the relationship's.</summary>
internal sealed class RelatedRootExpression(Type owner, string relationship, Type elementType, IReadOnlyList<Expression> key) : QueryRootExpression
{
    public Type Owner { get; } = owner;

    public string Relationship { get; } = relationship;

    public Type ElementType { get; } = elementType;

    public IReadOnlyList<Expression> Key { get; } = key;

    public override Type Type { get; } = typeof(IQueryable<>).MakeGenericType(elementType);

    public override string ToString() => $"{Owner.Name}.{Relationship}";

    protected override Expression VisitChildren(ExpressionVisitor visitor)
    {
        Expression[] key = [.. Key.Select(visitor.Visit)!];
        return key.SequenceEqual(Key) ? this : new RelatedRootExpression(Owner, Relationship, ElementType, key);
    }
}

/// <summary>The objects of a collection that is no sequence itself (<c>author.Books.Select()</c>).</summary>
internal sealed class CollectionRowsExpression(Expression collection, Type type) : Expression
{
    public Expression Collection { get; } = collection;

    public override ExpressionType NodeType => ExpressionType.Extension;

    public override Type Type { get; } = type;

    public override bool CanReduce => false;

    public override string ToString() => $"{Collection}.Select()";

    protected override Expression VisitChildren(ExpressionVisitor visitor) =>
        visitor.Visit(Collection) is var collection && ReferenceEquals(collection, Collection) ? this : new CollectionRowsExpression(collection, Type);
}

/// <summary>SQL written by the application, read as rows of a mapped class; its holes are expressions (query parameters).</summary>
internal sealed class SqlRootExpression(Type elementType, string format, IReadOnlyList<Expression> arguments) : QueryRootExpression
{
    public Type ElementType { get; } = elementType;

    /// <summary>The text with <c>{0}</c> where argument 0 goes.</summary>
    public string Format { get; } = format;

    public IReadOnlyList<Expression> Arguments { get; } = arguments;

    public override Type Type { get; } = typeof(IQueryable<>).MakeGenericType(elementType);

    public override string ToString() => $"Sql({Format})";

    protected override Expression VisitChildren(ExpressionVisitor visitor)
    {
        Expression[] arguments = [.. Arguments.Select(visitor.Visit)!];
        return arguments.SequenceEqual(Arguments) ? this : new SqlRootExpression(ElementType, Format, arguments);
    }
}

/// <summary>A value that the application gives anew at each execution.</summary>
internal sealed class QueryParameterExpression(int index, Type type) : Expression
{
    /// <summary>The position among the query's parameter values.</summary>
    public int Index { get; } = index;

    public override ExpressionType NodeType => ExpressionType.Extension;

    public override Type Type { get; } = type;

    public override bool CanReduce => false;

    public override string ToString() => $"@p{Index}";

    protected override Expression VisitChildren(ExpressionVisitor visitor) => this;
}

/// <summary>A call that gives another value each time (<see cref="VolatileCalls"/>). However often parsing copies it, it stays the same call, so that a second use is seen.</summary>
internal sealed class VolatileExpression(Expression value, object identity) : Expression
{
    public VolatileExpression(Expression value)
        : this(value, new object())
    {
    }

    public Expression Value { get; } = value;

    /// <summary>The same for all copies.</summary>
    public object Identity { get; } = identity;

    public override ExpressionType NodeType => ExpressionType.Extension;

    public override Type Type => Value.Type;

    public override bool CanReduce => true;

    public override Expression Reduce() => Value;

    public override string ToString() => Value.ToString();

    protected override Expression VisitChildren(ExpressionVisitor visitor) => visitor.Visit(Value) is var value && ReferenceEquals(value, Value) ? this : new VolatileExpression(value, Identity);
}
