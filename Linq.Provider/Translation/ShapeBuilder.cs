using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Loaders;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Schema;
using static Linq.Provider.Translation.Sequences;

namespace Linq.Provider.Translation;

internal sealed partial class QueryTranslator
{
    /// <summary>Turns the item of a query's rows into a <see cref="Shape"/> over ordinals, and collects the columns that it reads and the further statements that it needs.</summary>
    /// <param name="keyRows">Where the rows of the scope depend on keys: the rows of these keys, or null where only the execution knows them.</param>
    private sealed partial class ShapeBuilder(QueryTranslator translator, QueryScope scope, KeyRows? keyRows = null)
    {
        private readonly Dictionary<Scalar, int> _ordinals = [];
        private readonly List<Binding> _bindings = [];
        private readonly List<NestedCollection> _collections = [];
        private readonly List<NestedInclude> _includes = [];

        public ValueList<Binding> Bindings => _bindings.ToValueList();

        public ValueList<NestedCollection> Collections => _collections.ToValueList();

        public ValueList<NestedInclude> Includes => _includes.ToValueList();

        /// <summary>The shape of a whole row.</summary>
        public Shape BuildRow(Item item)
        {
            Begin(item);
            return Build(item);
        }

        private Shape Build(Item item) => item switch
        {
            ScalarItem scalar => Column(scalar),
            EntityItem entity => Entity(entity),
            RowItem row => Row(row),
            ReferenceItem reference => Entity(translator.Join(reference, scope)),
            ObjectItem { Unmakeable: { } reason } => throw reason,
            ObjectItem created => new ObjectShape(
                created.Type, created.Constructor, created.Arguments.Select(Build).ToValueList(), created.Members.Select(m => new MemberShape(m.Member, Build(m.Value))).ToValueList())
            {
                ArgumentMembers = created.ArgumentMembers,
            },
            OptionalItem optional => Optional(optional),
            SequenceItem sequence => Collection(sequence),
            GroupItem group => Group(group),
            ClientItem client => new ClientShape(client.Function, client.Arguments.Select((a, i) => Converted(Build(a), client.Function.Parameters[i].Type)).ToValueList()),
            ParameterItem parameter => new ParameterShape(parameter.Type, parameter.Index),
            _ => throw new UnreachableException(),
        };

        private static Shape Converted(Shape shape, Type type)
        {
            if (shape.Type == type)
            {
                return shape;
            }

            ParameterExpression value = Expression.Parameter(shape.Type, "value");
            return new ClientShape(Expression.Lambda(Expression.Convert(value, type), value), [shape]);
        }

        private int Ordinal(Scalar scalar, string name)
        {
            if (!_ordinals.TryGetValue(scalar, out int ordinal))
            {
                ordinal = _bindings.Count;
                _ordinals.Add(scalar, ordinal);
                bool passes = scalar is ColumnRef column && _bindings.All(b => b.Column.Id != column.Id);
                OutputColumn output = passes && scope.Relation.Output.FirstOrDefault(c => c.Id == ((ColumnRef)scalar).Id) is { } known ? known : translator._ids.For(scalar, name);
                _bindings.Add(new Binding(output, scalar));
            }

            return ordinal;
        }

        private Shape Column(ScalarItem item)
        {
            item = item.AsStored;
            switch (item.Scalar)
            {
                case Parameter parameter when item.Converter is null || parameter.Convert is not null && item.Type == item.Converter.ClrType:
                    return new ParameterShape(item.Type, parameter.Index);
                case Literal { Value: null }:
                    return new ConstantShape(item.Type, null);
                case Literal literal when (item.Converter is null ? literal.Value : item.Converter.Load(literal.Value!)) is { } value && (Nullable.GetUnderlyingType(item.Type) ?? item.Type).IsInstanceOfType(value):
                    return new ConstantShape(item.Type, value);
            }

            // A predicate over a null text is false where C# would throw; a row must not be lost or fail for it.
            Scalar scalar = item.Type == typeof(bool) && item.Scalar is Call { Type.Kind: SqlTypeKind.Boolean, IsNullable: true } or Unary { Operator: UnaryOperator.Not, IsNullable: true }
                ? new Unary(UnaryOperator.IsTrue, item.Scalar, SqlType.Boolean, false)
                : item.Scalar;
            string source = item.Source.ToString();
            string last = source[(source.LastIndexOf('.') + 1)..];
            string name = last.All(char.IsLetterOrDigit) ? last : "value";
            Type type = item.Type != typeof(object) && (item.Converter is not null || TryScalarType(item.Type, out _)) ? item.Type : Boxed(item);
            var column = new ColumnShape(type, Ordinal(scalar, name), scalar.Type, scalar.IsNullable, item.Converter, source) { ThrowIfEmpty = item.ThrowIfEmpty };
            return Converted(item.IsDefaultIfNull ? DefaultIfNull(column) : column, item.Type);
        }

        private static ClientShape DefaultIfNull(ColumnShape column)
        {
            column = column with { Type = Lifted(column.Type), IsNullable = true };
            ParameterExpression value = Expression.Parameter(column.Type, "value");
            return new ClientShape(Expression.Lambda(Expression.Call(value, nameof(Nullable<int>.GetValueOrDefault), null), value), [column]);
        }

        /// <summary>What a value is that is asked for as an object.</summary>
        private static Type Boxed(ScalarItem item)
        {
            Type type = item.Converter?.ClrType ?? item.Scalar.Type.ClrType;
            return item.Scalar.IsNullable && type.IsValueType && Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;
        }

        /// <param name="below">In a shared table, the base class whose shape has its relationships already.</param>
        /// <param name="needed">The properties that relationships of the class below are found by.</param>
        private EntityShape Entity(EntityItem entity, EntityMap? below = null, HashSet<int>? needed = null)
        {
            LoadSettings load = translator._context.Load;
            int[] ordinals = [.. entity.Map.Properties.Select(p => load.Reads(entity.Map, p) ? Ordinal(entity.Columns[p.Index], p.Column.Name) : -1)];
            int presence = entity.Presence is null || entity.Map.Key.Any(k => entity.Columns[k.Index].Equals(entity.Presence)) ? -1 : Ordinal(entity.Presence, "present");
            var references = new List<IncludedReference>();
            var collections = new List<IncludedCollection>();
            var joined = new List<JoinedCollection>();
            var loadings = new List<RelationshipLoading>();
            foreach (IncludePath include in translator.IncludesOf(entity, below))
            {
                if (include.Contained is { } contained)
                {
                    EntityItem brought = Contained(include, contained) with { Includes = include.Children, LoadPath = entity.LoadPath.Add(include.Navigation) };
                    if (include.Navigation.IsCollection)
                    {
                        joined.Add(Collected(include.Navigation, brought));
                    }
                    else
                    {
                        references.Add(new IncludedReference(include.Navigation, Entity(brought)));
                    }

                    continue;
                }

                Loading loading = LoaderStrategies.OfInclude(include.Navigation, include.Loading ?? (load.IsSingleStatement ? Loading.Joined : include.Filter is null ? null : Loading.SelectIn));
                if (loading == Loading.Select && (include.Filter is not null || include.Children.Count > 0 || !Interception.IsPossible(include.Navigation.Source.ClrType, include.Navigation.Member, include.Navigation.IsCollection)))
                {
                    // A load on access would know nothing of the filter, nor of what was to follow; and not every access can be noticed.
                    loading = Loading.SelectIn;
                }

                switch (LoaderStrategies.Of(loading).PartOf(include.Navigation))
                {
                    case QueryPart.Join when include.Navigation.IsCollection && CanJoinCollection:
                        joined.Add(JoinCollection(entity, include));
                        break;
                    case QueryPart.Join when !include.Navigation.IsCollection && include.Filter is null:
                        // Rows of other classes have no such reference, although those of this class may need one.
                        EntityItem owner = below is null ? entity : entity with { Presence = entity.Presence ?? entity.Columns[include.Navigation.OwnerKey.First().Index] };
                        EntityItem related = translator.Join(new ReferenceItem(owner, include.Navigation), scope) with { Includes = include.Children, LoadPath = entity.LoadPath.Add(include.Navigation) };
                        references.Add(new IncludedReference(include.Navigation, Entity(related)));
                        break;
                    case QueryPart.Join or QueryPart.Statement:
                        KeySource? keys = loading == Loading.Subquery ? translator.KeysOf(entity, RowsOf(entity), keyRows) : null;
                        NestedInclude statement = translator.IncludeQuery(include, entity.LoadPath, keys) with { IsImmediate = loading == Loading.Immediate };
                        collections.Add(new IncludedCollection(include.Navigation, _includes.Count));
                        _includes.Add(statement);
                        (needed ??= []).UnionWith(statement.Keys.Select(k => k.Index));
                        break;
                    default:
                        loadings.Add(new RelationshipLoading(include.Navigation, loading));
                        break;
                }
            }

            // A filtered Include may refer to a column that the query would leave unread.
            foreach (int key in needed ?? [])
            {
                ordinals[key] = ordinals[key] < 0 ? Ordinal(entity.Columns[key], entity.Map.Properties[key].Column.Name) : ordinals[key];
            }

            return new EntityShape(entity.Map, ordinals.ToValueList(), entity.Presence is not null, presence, references.ToValueList())
            {
                Collections = collections.ToValueList(),
                Joined = joined.ToValueList(),
                Loadings = loadings.ToValueList(),
                DiscriminatorOrdinal = entity.Discriminator is null || entity.Derived.Count == 0 ? -1 : Ordinal(entity.Discriminator, "discriminator"),
                Derived = entity.Derived.Select(d => Entity(d with { Presence = entity.Presence, Derived = [], LoadPath = entity.LoadPath, Includes = entity.Includes }, entity.Map, needed)).ToValueList(),
            };
        }

        /// <summary>A row of Core, made of the table and the values of its columns.</summary>
        private ClientShape Row(RowItem item)
        {
            ColumnShape[] values = [.. item.Columns.Select((c, i) => Value(item.Table.Columns[i], c))];
            ParameterExpression[] holes = [.. values.Select((v, i) => Expression.Parameter(v.Type, $"v{i}"))];
            ConstructorInfo constructor = item.Type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Single();
            Expression body = Expression.New(constructor, Expression.Constant(item.Table), Expression.NewArrayInit(typeof(object), holes.Select(h => Expression.Convert(h, typeof(object)))));
            return new ClientShape(Expression.Lambda(body, holes), values.ToValueList<Shape>());
        }

        private ColumnShape Value(Schema.Column column, Scalar scalar)
        {
            Type type = column.Type.ClrType;
            bool isLifted = scalar.IsNullable && type.IsValueType;
            return new ColumnShape(isLifted ? typeof(Nullable<>).MakeGenericType(type) : type, Ordinal(scalar, column.Name), column.Type, scalar.IsNullable, null, column.ToString());
        }

        /// <summary>The default of the type where the row is absent.</summary>
        private Shape Optional(OptionalItem item)
        {
            if (item.Presence is Literal { Value: not null })
            {
                return Converted(Build(item.Value), item.Type);
            }

            ParameterExpression presence = Expression.Parameter(typeof(int?), "presence");
            ParameterExpression value = Expression.Parameter(item.Type, "value");
            Expression body = Expression.Condition(Expression.Equal(presence, Expression.Constant(null, typeof(int?))), Expression.Default(item.Type), value);
            Scalar mark = item.Presence.Type == SqlType.Integer ? item.Presence : Scalars.If(Unary.IsNull(item.Presence), Literal.Null(SqlType.Integer), Literal.Of(1));
            var column = new ColumnShape(typeof(int?), Ordinal(mark, "present"), SqlType.Integer, true, null, "present");
            return new ClientShape(Expression.Lambda(body, presence, value), [column, Converted(Build(item.Value), item.Type)]);
        }

        private CollectionShape Collection(SequenceItem item)
        {
            var inner = new QueryScope(scope);
            Sequence children = OpenApart(item.Open, inner);
            (KeyedQuery query, ValueList<ColumnRef> outer) = translator.Keyed(children, inner);
            int index = _collections.Count;
            Type elementType = item.ToContainer?.Parameters[0].Type.GetGenericArguments()[0] ?? ElementTypeOf(item.Type) ?? children.Element.Type;
            query = query with { Query = query.Query with { Shape = Converted(query.Query.Shape, elementType) } };
            ParameterExpression list = Expression.Parameter(typeof(List<>).MakeGenericType(query.Query.Shape.Type), "list");
            LambdaExpression toContainer = Compared(item.ToContainer, query.Query.Shape) ?? ContainerFor(item.Type, list)
                ?? throw Untranslatable.Shape($"A collection of type '{item.Type.Name}'", $"no '{item.Type.Name}' can be made of a list. End it with ToList(), ToArray() or ToHashSet().");
            _collections.Add(new NestedCollection(query, toContainer));
            return new CollectionShape(toContainer.ReturnType, index, outer.Select(Key).ToValueList<Shape>());
        }

        /// <summary>A set, lookup or dictionary of objects of the model goes by their keys.</summary>
        private static LambdaExpression? Compared(LambdaExpression? toContainer, Shape element)
        {
            if (toContainer is not { Body: MethodCallExpression { Method: { Name: "ToHashSet" or "ToLookup" or "ToDictionary" } method } made })
            {
                return toContainer;
            }

            Expression[] arguments = [.. made.Arguments.Where(a => a is not ConstantExpression { Value: null })];
            Shape? key = arguments switch
            {
                [_] or [_, LambdaExpression { Body: ParameterExpression }, ..] => element,
                [_, LambdaExpression { Body: MemberExpression { Expression: ParameterExpression, Member: var member } }, ..] => (element as ObjectShape)?.ValueOf(member),
                _ => null,
            };
            return key is EntityShape { Map: var map } && arguments[^1] is not ConstantExpression && EntityComparer.Of(map) is { } comparer
                ? Expression.Lambda(Expression.Call(typeof(Enumerable), method.Name, method.GetGenericArguments(), [.. arguments, Expression.Constant(comparer)]), toContainer.Parameters)
                : toContainer;
        }

        /// <summary>A part of the key of a collection: null where the object that holds the collection is missing.</summary>
        private ColumnShape Key(ColumnRef column) => IsOptional([column], scope)
            ? KeyShape(column, Ordinal(ItemOperations.AllowNull(column), "key")) with { IsNullable = true }
            : KeyShape(column, Ordinal(column, "key"));

        private ClientShape Group(GroupItem item)
        {
            Type[] arguments = item.Type.GetGenericArguments();
            Type listType = typeof(List<>).MakeGenericType(arguments[1]);
            ParameterExpression list = Expression.Parameter(listType, "list");
            CollectionShape elements = Collection(new SequenceItem(listType, at => OpenGroup(item, at)) { ToContainer = Expression.Lambda(list, list) });
            ConstructorInfo constructor = typeof(Grouping<,>).MakeGenericType(arguments).GetConstructors()[0];
            ParameterExpression key = Expression.Parameter(arguments[0], "key");
            LambdaExpression make = Expression.Lambda(Expression.Convert(Expression.New(constructor, key, list), item.Type), key, list);
            return new ClientShape(make, [Converted(Build(translator.KeyOf(item, scope)), arguments[0]), Converted(elements, listType)]);
        }
    }

    /// <summary>A group as a result.</summary>
    internal sealed class Grouping<TKey, TElement>(TKey key, List<TElement> elements) : IGrouping<TKey, TElement>
    {
        public TKey Key { get; } = key;

        public IEnumerator<TElement> GetEnumerator() => elements.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
