using System.Diagnostics.CodeAnalysis;
using Linq.Provider.Schema;

namespace Linq.Provider.Mapping;

/// <summary>The maps of all classes of a session type, and their schema. Frozen; shared by all sessions of the type.</summary>
internal sealed class Model(MetaData metaData, IReadOnlyDictionary<Type, EntityMap> maps)
{
    public MetaData MetaData { get; } = metaData;

    public IReadOnlyDictionary<Type, EntityMap> Maps { get; } = maps;

    public bool TryGetMap(Type type, [NotNullWhen(true)] out EntityMap? map) => Maps.TryGetValue(type, out map);
}
