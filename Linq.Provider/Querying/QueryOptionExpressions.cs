using System.Linq.Expressions;
using Linq.Provider.Mapping;

namespace Linq.Provider.Querying;

/// <summary>A query with tracking switched on or off. Not part of what the query means: taken out before translation.</summary>
internal sealed class TrackingExpression(Expression source, bool isTracking) : Expression
{
    public Expression Source { get; } = source;

    public bool IsTracking { get; } = isTracking;

    public override ExpressionType NodeType => ExpressionType.Extension;

    public override Type Type => Source.Type;

    public override string ToString() => $"{Source}.{(IsTracking ? "AsTracking" : "AsNoTracking")}()";

    protected override Expression VisitChildren(ExpressionVisitor visitor) => visitor.Visit(Source) is var source && ReferenceEquals(source, Source) ? this : new TrackingExpression(source, IsTracking);
}

/// <summary>A query with a comment for its SQL.</summary>
internal sealed class TagExpression(Expression source, string tag) : Expression
{
    public Expression Source { get; } = source;

    public string Tag { get; } = tag;

    public override ExpressionType NodeType => ExpressionType.Extension;

    public override Type Type => Source.Type;

    public override string ToString() => $"{Source}.TagWith(\"{Tag}\")";

    protected override Expression VisitChildren(ExpressionVisitor visitor) => visitor.Visit(Source) is var source && ReferenceEquals(source, Source) ? this : new TagExpression(source, Tag);
}

/// <summary>A query that sees the rows that the filters of the model hide.</summary>
internal sealed class IgnoreFiltersExpression(Expression source) : Expression
{
    public Expression Source { get; } = source;

    public override ExpressionType NodeType => ExpressionType.Extension;

    public override Type Type => Source.Type;

    public override string ToString() => $"{Source}.IgnoreFilters()";

    protected override Expression VisitChildren(ExpressionVisitor visitor) => visitor.Visit(Source) is var source && ReferenceEquals(source, Source) ? this : new IgnoreFiltersExpression(source);
}

/// <summary>A query with options for the loading of relationships and columns.</summary>
internal sealed class LoadOptionsExpression(Expression source, LoadSettings settings) : Expression
{
    public Expression Source { get; } = source;

    public LoadSettings Settings { get; } = settings;

    public override ExpressionType NodeType => ExpressionType.Extension;

    public override Type Type => Source.Type;

    public override string ToString() => $"{Source}.Options(…)";

    protected override Expression VisitChildren(ExpressionVisitor visitor) => visitor.Visit(Source) is var source && ReferenceEquals(source, Source) ? this : new LoadOptionsExpression(source, Settings);
}
