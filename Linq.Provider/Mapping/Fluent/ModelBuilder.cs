using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider;

/// <summary>Says how classes are stored, where conventions and attributes do not say it; what is said here wins. Given to <c>Session.Configure</c>.</summary>
public sealed class ModelBuilder
{
    private readonly ModelDefinition _model;

    internal ModelBuilder(ModelDefinition model) => _model = model;

    /// <summary>Maps a class, if it is not mapped yet, and configures it.</summary>
    /// <typeparam name="T">The class.</typeparam>
    public EntityBuilder<T> Entity<T>() where T : class => new(_model, _model.GetOrAdd(typeof(T)));

    /// <summary>Maps a class, if it is not mapped yet, and configures it.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="configure">The configuration.</param>
    public ModelBuilder Entity<T>(Action<EntityBuilder<T>> configure) where T : class
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(Entity<T>());
        return this;
    }

    /// <summary>
    /// Maps a class to a table that was declared in Core, as SQLAlchemy's classical mapping does. Properties and columns are paired by name (or by the naming
    /// convention); either side may have more than the other.
    /// </summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="table">The table; the other tables of its <see cref="MetaData"/> become part of the session's schema too.</param>
    /// <param name="map">Further configuration, for example of columns with other names.</param>
    public void Map<T>(Table table, Action<EntityBuilder<T>>? map = null) where T : class
    {
        ArgumentNullException.ThrowIfNull(table);
        EntityDefinition entity = _model.GetOrAdd(typeof(T));
        entity.GivenTable = table;
        map?.Invoke(new EntityBuilder<T>(_model, entity));
    }

    /// <summary>Leaves a class out, even where a navigation leads to it.</summary>
    /// <typeparam name="T">The class.</typeparam>
    public ModelBuilder Ignore<T>() where T : class
    {
        _model.IgnoredTypes.Add(typeof(T));
        return this;
    }

    /// <summary>Sets how names of classes and properties become names of tables and columns; names that are told explicitly stay as they are.</summary>
    /// <param name="convention">The convention; <see cref="NamingConvention.Verbatim"/> by default.</param>
    public void UseNamingConvention(NamingConvention convention)
    {
        ArgumentNullException.ThrowIfNull(convention);
        _model.Naming = convention;
    }

    /// <summary>Says whether foreign keys that no key or index serves get an index of their own; they do by default.</summary>
    /// <param name="indexed">Whether they do.</param>
    public ModelBuilder IndexForeignKeys(bool indexed)
    {
        _model.IndexesForeignKeys = indexed;
        return this;
    }

    /// <summary>Declares a view, which is created with the tables and compared by migrations.</summary>
    /// <param name="name">The name, taken as it is.</param>
    /// <param name="sql">The query, written as it is.</param>
    /// <param name="schema">The schema, or <see langword="null"/> for the connection's default.</param>
    public ModelBuilder HasView(string name, string sql, string? schema = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(sql);
        _model.Views.Add((name, schema, sql));
        return this;
    }
}
