using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Linq.Provider.Collections;
using Linq.Provider.Translation;

namespace Linq.Provider.Querying;

/// <content>Constants, and the nodes that are no part of C#: what a query begins with, and our own operators.</content>
internal sealed partial class QueryReader
{
    private void AddValue(ConstantExpression constant)
    {
        if (constant.Value is not { } value)
        {
            Key.Add(null);
        }
        else if (ShapeValues.IsSimple(constant.Type) || ShapeValues.IsPosition(constant.Type) || value is Type)
        {
            Key.Add(ExactNumber.Of(value));
        }
        else if (Comparers.IsComparer(constant.Type))
        {
            Key.Add(Comparers.KeyOf(value));
        }
        else if (value is char[] characters && constant.Type == typeof(char[]))
        {
            Key.Add(new string(characters));
        }
        else if (value is Regex regex)
        {
            Key.Add((regex.ToString(), regex.Options));
        }
        else
        {
            Key.Add(KeyTokens.Parameter);
            _captured.Add(constant);
        }
    }

    private Dependency VisitRoot(Expression node, int depth)
    {
        switch (node)
        {
            case EntityRootExpression root:
                CheckDatabase(root.Database, root);
                Key.Add(root.ElementType);
                return Dependency.Query;
            case TableRootExpression root:
                CheckDatabase(root.Database, root);
                Key.Add(root.Table);
                return Dependency.Query;
            case TrackingExpression tracking:
                Key.Add(tracking.IsTracking);
                return Visit(tracking.Source, depth) with { IsQuery = true };
            case IgnoreFiltersExpression ignore:
                return Visit(ignore.Source, depth) with { IsQuery = true };
            case LoadOptionsExpression options:
                Key.Add(options.Settings);
                return Visit(options.Source, depth) with { IsQuery = true };
            case TagExpression tag:
                Key.Add(tag.Tag);
                return Visit(tag.Source, depth) with { IsQuery = true };
            case ChangeExpression change:
                Key.Add(change.Kind);
                Key.Add(change.Target);
                Key.Add(change.Returns);
                Key.Add(change.Columns.Count);
                Key.Add(change.Properties.Count);
                foreach (string property in change.Properties)
                {
                    Key.Add(property);
                }

                return Visit(change.Rows, depth) with { IsQuery = true };
            case RelatedRootExpression root:
                Key.Add(root.Owner);
                Key.Add(root.Relationship);
                VisitAll(root.Key, depth);
                return Dependency.Query;
            case SqlRootExpression root:
                Key.Add(root.ElementType);
                Key.Add(root.Format);
                VisitAll(root.Arguments, depth);
                return Dependency.Query;
            default:
                // Nodes of other libraries: part of the structure by identity, so that the query is correct if not cached well.
                Key.Add(node);
                return Dependency.Query;
        }
    }
}
