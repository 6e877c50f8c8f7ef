using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;
using static Linq.Provider.Translation.Sequences;

namespace Linq.Provider.Translation;

internal sealed partial class QueryTranslator
{
    /// <summary>The rows that a list of the application makes: a column for each member of its elements that is asked for, bound as a list beside the others.</summary>
    /// <param name="position">The place of an element in the list, by which lists within it find it; null where they are not asked for.</param>
    /// <param name="isWithin">Whether the elements are those of lists within another (<see cref="ListWithin"/>).</param>
    private sealed class ListRows(QueryTranslator translator, int index, Type elementType, OutputColumn? position = null, bool isWithin = false)
    {
        /// <summary>How far members of members are looked for: <c>x.Place.Country.Code</c>.</summary>
        private const int Depth = 3;

        private readonly List<Scalar> _lists = [];
        private readonly List<OutputColumn> _columns = [];
        private bool _keepsNull;

        /// <summary>The rows so far. An object that is null is no row, unless it is a value for the database.</summary>
        public Relation Relation()
        {
            if (_columns.Count > 0 && (elementType.IsValueType || TryScalarType(elementType, out _) || _keepsNull))
            {
                return Unnest();
            }

            OutputColumn presence = translator._ids.New("present", SqlType.Boolean, true);
            _columns.Add(presence);
            _lists.Add(new Parameter(index, SqlType.Array(SqlType.Boolean), !isWithin, static element => ListWithin.Element(element) is null ? null : true));
            return elementType.IsValueType ? Unnest() : new Filter(Unnest(), Unary.IsNotNull(presence.Ref()));

            Unnest Unnest() => new(_lists.ToValueList(), _columns.ToValueList(), position);
        }

        /// <summary>Whether the elements themselves are sent in a stored form.</summary>
        private bool IsStored => translator._forms.Of(index, []).Count > 0;

        public OutputColumn Column(ColumnRef column) => _columns.Find(c => c.Id == column.Id)!;

        /// <summary>An element: a value, or an object with all the members that the database can hold. Null if there are none.</summary>
        public Item? Element()
        {
            if (!TryScalarType(elementType, out ScalarType type))
            {
                return ElementTypeOf(elementType) is { } within && IsCollection(elementType) ? Collection(elementType, within, [])
                    : IsNullable(elementType) || (IsStored && !elementType.IsValueType) ? NullableElement()
                    : Object(elementType, [], []) ?? (elementType.IsValueType ? WithForms(Unknown(elementType), []) : NullableElement());
            }

            if (isWithin)
            {
                return WithForms(new ScalarItem(elementType, Add([], type), type.Converter, "value"), []);
            }

            OutputColumn column = translator._ids.New("value", type.SqlType, type.IsNullable);
            _columns.Add(column);
            _lists.Add(ListParameter(index, type) with { IsNullable = type.IsNullable });
            return WithForms(new ScalarItem(elementType, column.Ref(), type.Converter, "value"), []);
        }

        /// <summary>An element, or a member of one, with the forms in which it is sent besides its own.</summary>
        private Item WithForms(Item item, ValueList<MemberInfo> path)
        {
            IEnumerable<ScalarItem> forms = translator._forms.Of(index, path).Select(form => new ScalarItem(item.Type, Add(path, form with { IsNullable = form.IsNullable || CanBeNull(path.Count == 0 ? elementType : item.Type) }), form.Converter, "value"));
            return item with { Element = new ListElement(translator._forms, index, path, (item as ScalarItem)?.Scalar, forms.ToValueList()) };
        }

        /// <summary>A value of which the database can hold nothing but a stored form.</summary>
        private static ObjectItem Unknown(Type type) => new(type, null, [], [], []) { IsGiven = true, Unmakeable = Empty(type) };

        /// <summary>An element that may be null and is a row then, too.</summary>
        private OptionalItem NullableElement()
        {
            _keepsNull = true;
            Type bare = Nullable.GetUnderlyingType(elementType) ?? elementType;
            return Optional(Object(bare, [], []) ?? WithForms(Unknown(bare), []), elementType, []);
        }

        private OptionalItem Optional(Item value, Type type, IReadOnlyList<MemberInfo> path)
            => new(value, Add(path, new ScalarType(SqlType.Boolean, null, true), static _ => true)) { Type = type };

        /// <summary>Beside the elements of lists that stand one after the other: of which list each is.</summary>
        public ColumnRef AddOwner()
        {
            OutputColumn column = translator._ids.New("owner", SqlType.Integer, false);
            _columns.Add(column);
            _lists.Add(new Parameter(index, SqlType.Array(SqlType.Integer), false, static element => ((ListWithin)element).Owner));
            return column.Ref();
        }

        /// <summary>A column of the values that some members of the elements lead to, in the form that is asked for.</summary>
        public ColumnRef Add(IReadOnlyList<MemberInfo> path, ScalarType type) => Add(path, type, type.Converter is { } converter ? value => converter.Store(ToClr(value, converter.ClrType)) : null);

        private ColumnRef Add(IReadOnlyList<MemberInfo> path, ScalarType type, Func<object, object?>? store)
        {
            bool mayBeNull = type.IsNullable || path.Any(m => CanBeNull(MemberValue.TypeOf(m)));
            OutputColumn column = translator._ids.New(path.Count == 0 ? "value" : path[^1].Name, type.SqlType with { StoreName = null }, mayBeNull);
            _columns.Add(column);
            _lists.Add(new Parameter(index, SqlType.Array(type.SqlType), false, element => MemberValue.Read(ListWithin.Element(element), path) is { } value ? store is null ? value : store(value) : null));
            return column.Ref();
        }

        private Item? Object(Type type, IReadOnlyList<MemberInfo> path, IReadOnlyList<Type> around)
        {
            ConstructorInfo? constructor = ConstructorOf(type, out MemberInfo[] parameters);
            bool isWhole = constructor is not null || type.IsValueType;
            var values = new Dictionary<MemberInfo, Item>();
            foreach (MemberInfo member in Members(type))
            {
                if (Part(MemberValue.TypeOf(member), [.. path, member], [.. around, type]) is { } part)
                {
                    values.Add(member, part);
                    isWhole &= parameters.Contains(member) || IsSettable(member);
                }
                else
                {
                    isWhole = false;
                }
            }

            if (values.Count == 0)
            {
                return null;
            }

            isWhole &= parameters.All(values.ContainsKey);
            MemberInfo[] made = isWhole ? parameters : [];
            return WithForms(new ObjectItem(
                type, constructor, made.Select(m => values[m]).ToValueList(), made.ToValueList(),
                values.Where(v => !made.Contains(v.Key)).Select(v => new MemberItem(v.Key, v.Value)).ToValueList())
            {
                IsGiven = true,
                Unmakeable = isWhole ? null : Untranslatable.Shape(
                    $"A '{type.Name}' of a list of the application", "no such object can be made of the values that the database holds. Select the members that are needed."),
            }, path.ToValueList());
        }

        private Item? Part(Type type, IReadOnlyList<MemberInfo> path, IReadOnlyList<Type> around)
        {
            if (TryScalarType(type, out ScalarType stored))
            {
                return WithForms(new ScalarItem(type, Add(path, stored), stored.Converter, path[^1].Name), path.ToValueList());
            }

            if (path[^1].DeclaringType is { IsGenericType: true } pair && pair.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
                && position is not null && ElementTypeOf(type) is { } within && IsCollection(type))
            {
                return Collection(type, within, path);
            }

            if (path.Count >= Depth || around.Contains(type) || ElementTypeOf(type) is not null || type == typeof(object))
            {
                return null;
            }

            Item? value = Object(Nullable.GetUnderlyingType(type) ?? type, path, around);
            return value is null || (type.IsValueType && !IsNullable(type)) ? value : Optional(value, type, path);
        }

        /// <summary>Lists within the list: their elements are rows of another list, in which all of them stand one after the other, with the place of the one that they belong to.</summary>
        private SequenceItem? Collection(Type type, Type within, IReadOnlyList<MemberInfo> path)
        {
            if (position is null)
            {
                return null;
            }

            Item? key = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IGrouping<,>) ? Part(type.GetGenericArguments()[0], [.. path, type.GetProperty("Key")!], [type]) : null;
            return new SequenceItem(type, _ => translator.OpenWithin(index, path.ToValueList(), within, position)) { Key = key };
        }

        /// <summary>Whether a type is a collection and nothing more.</summary>
        private static bool IsCollection(Type type) => type.IsArray || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true;

        private static IEnumerable<MemberInfo> Members(Type type) => type.GetMembers(BindingFlags.Public | BindingFlags.Instance)
            .Where(m => m is FieldInfo || m is PropertyInfo { CanRead: true } property && property.GetIndexParameters().Length == 0);

        /// <summary>A constructor that takes members by their names, the one that takes most; that without parameters, if there is no other.</summary>
        private static ConstructorInfo? ConstructorOf(Type type, [NotNull] out MemberInfo[]? members)
        {
            foreach (ConstructorInfo constructor in type.GetConstructors().OrderByDescending(c => c.GetParameters().Length))
            {
                MemberInfo?[] found = [.. constructor.GetParameters().Select(p => Members(type).FirstOrDefault(m => p.Name!.Equals(m.Name, StringComparison.OrdinalIgnoreCase) && MemberValue.TypeOf(m) == p.ParameterType))];
                if (!found.Contains(null))
                {
                    members = found!;
                    return constructor;
                }
            }

            members = [];
            return null;
        }

        private static bool IsSettable(MemberInfo member) => member is PropertyInfo { SetMethod.IsPublic: true } or FieldInfo { IsInitOnly: false };

        private static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
    }
}
