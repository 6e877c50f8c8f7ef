using Linq.Provider.Mapping;

namespace Linq.Provider.Tests.Mapping;

/// <summary>Builds models as sessions do.</summary>
internal static class Models
{
    public static Model Of<T>(Action<ModelBuilder>? configure = null) => Build(configure, typeof(T));

    public static Model Of<T1, T2>(Action<ModelBuilder>? configure = null) => Build(configure, typeof(T1), typeof(T2));

    public static Model Of<T1, T2, T3>(Action<ModelBuilder>? configure = null) => Build(configure, typeof(T1), typeof(T2), typeof(T3));

    /// <summary>A model whose sets bear the names of their classes.</summary>
    public static Model Build(Action<ModelBuilder>? configure, params Type[] types) => ModelFactory.Build(typeof(Session), [.. types.Select(t => (t.Name, t))], configure);

    /// <summary>A model with named sets.</summary>
    public static Model Build(params (string Name, Type Type)[] sets) => ModelFactory.Build(typeof(Session), [.. sets], null);

    public static EntityMap Map<T>(this Model model) => model.Maps[typeof(T)];

    public static PropertyMap Property<T>(this Model model, string name) => model.Map<T>().TryGetProperty(name, out PropertyMap? property) ? property : throw new KeyNotFoundException(name);

    public static NavigationMap Navigation<T>(this Model model, string name) =>
        model.Map<T>().TryGetNavigation(name, out NavigationMap? navigation) ? navigation : throw new KeyNotFoundException(name);

    /// <summary>The problems that building tells, one a line, without their bullets.</summary>
    public static string[] Problems(Action build)
    {
        MappingException exception = Assert.Throws<MappingException>(build);
        Assert.Equal("LP1101", exception.Code);
        return [.. exception.Message.Split(Environment.NewLine).Skip(1).Select(line => line[2..])];
    }

    private sealed class Session;
}
