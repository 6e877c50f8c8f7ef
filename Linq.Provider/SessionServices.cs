using System.Reflection;
using Linq.Provider.Mapping;
using Linq.Provider.Querying;
using Linq.Provider.Sessions;

namespace Linq.Provider;

/// <summary>The classes that a session works with: its type, whose entity sets name classes, and those that were asked for besides. Compares by value.</summary>
internal sealed class SessionTypes(Type sessionType, IEnumerable<Type> others) : IEquatable<SessionTypes>
{
    private readonly SortedSet<Type> _others = new(others, Comparer<Type>.Create(static (a, b) => string.CompareOrdinal(a.AssemblyQualifiedName, b.AssemblyQualifiedName)));

    public Type SessionType { get; } = sessionType;

    /// <summary>The entity sets by the names of their properties, and the other classes by their own names.</summary>
    public IReadOnlyList<(string Name, Type EntityType)> Sets
    {
        get
        {
            List<PropertyInfo> properties = [.. SessionType.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                .Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(EntitySet<>))];
            properties.Sort((a, b) => a.MetadataToken.CompareTo(b.MetadataToken));
            var sets = new (string, Type)[properties.Count + _others.Count];
            int at = 0;
            foreach (PropertyInfo property in properties)
            {
                sets[at++] = (property.Name, property.PropertyType.GetGenericArguments()[0]);
            }

            foreach (Type other in _others)
            {
                sets[at++] = (other.Name.Split('`')[0], other);
            }

            return sets;
        }
    }

    /// <summary>Whether there are no others than those of the entity sets.</summary>
    public bool IsOfSetsOnly => _others.Count == 0;

    public void Add(Type type) => _others.Add(type);

    public SessionTypes Copy() => new(SessionType, _others);

    public bool Equals(SessionTypes? other) => other is not null && SessionType == other.SessionType && _others.SetEquals(other._others);

    public override bool Equals(object? obj) => Equals(obj as SessionTypes);

    public override int GetHashCode() => _others.Aggregate(SessionType.GetHashCode(), HashCode.Combine);
}

/// <summary>What sessions of a type share on one engine: model, persisters, query cache.</summary>
internal sealed class SessionServices
{
    private SessionServices(SessionModel model, QueryPipeline pipeline) => (Model, Pipeline) = (model, pipeline);

    public SessionModel Model { get; }

    public QueryPipeline Pipeline { get; }

    /// <summary>What sessions of a type share that use no classes but those of their entity sets; mostly known already, for which the type is enough to ask by.</summary>
    public static SessionServices? Known(Engine engine, Type sessionType) => engine.TryGetShared<SessionServices>(sessionType);

    public static SessionServices Of(Engine engine, SessionTypes types, Action<ModelBuilder> configure) => engine.Shared(types.IsOfSetsOnly ? types.SessionType : types, () =>
    {
        Model model = ModelFactory.Build(types.SessionType, types.Sets, configure, engine.Database.Dialect.RowVersion);
        Report(engine, types, model);
        return new SessionServices(new SessionModel(model, engine.Columns), engine.CreatePipeline());
    });

    /// <summary>Says once which relationships stay null or empty unless a query includes them, although their mapping wants access to them to be noticed.</summary>
    private static void Report(Engine engine, SessionTypes types, Model model)
    {
        NavigationMap[] silent =
        [
            .. model.Maps.Values.SelectMany(m => m.Navigations).Distinct()
                .Where(n => n.Loading is Loading.Select or Loading.Raise && !Interception.IsPossible(n.Source.ClrType, n.Member, n.IsCollection)),
        ];
        if (silent.Length > 0)
        {
            engine.Database.Log.Inform(
                $"{types.SessionType.Name}: not loaded on access, because it cannot be noticed: {string.Join(", ", silent.Select(n => n.ToString()).Order(StringComparer.Ordinal))}. "
                + "Make references virtual and collections of an interface type, or Include them.");
        }
    }
}
