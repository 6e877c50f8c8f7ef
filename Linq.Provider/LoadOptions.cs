using System.Linq.Expressions;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Mapping.Fluent;

namespace Linq.Provider;

/// <summary>
/// How one query loads relationships and columns that it does not name. An <c>Include</c> prevails over the options, these over the mapping; of options that contradict each other the later
/// one prevails. Immutable: each method gives new options.
/// </summary>
/// <typeparam name="T">The class of the query's objects.</typeparam>
public sealed class LoadOptions<T>
{
    internal LoadOptions(LoadSettings settings) => Settings = settings;

    internal LoadSettings Settings { get; }

    /// <summary>
    /// Sets how all relationships behave that no <c>Include</c> names, those of included objects as well: <c>Default(Loading.Raise)</c> lets nothing load that the query does not ask for.
    /// A strategy that loads at once (<see cref="Loading.Joined"/>, <see cref="Loading.SelectIn"/> …) is applied to the objects of the query itself only.
    /// </summary>
    /// <param name="loading">The strategy.</param>
    /// <exception cref="ArgumentException">The strategy is one of a property's type (<see cref="Loading.Dynamic"/>, <see cref="Loading.WriteOnly"/>).</exception>
    public LoadOptions<T> Default(Loading loading) => new(Settings with { Default = Checked(loading) });

    /// <summary>Sets how relationships that lead to objects of a class, or of one derived from it, behave where no <c>Include</c> names them; prevails over <see cref="Default"/>.</summary>
    /// <typeparam name="E">The class that the relationships lead to.</typeparam>
    /// <param name="loading">The strategy.</param>
    /// <exception cref="ArgumentException">The strategy is one of a property's type (<see cref="Loading.Dynamic"/>, <see cref="Loading.WriteOnly"/>).</exception>
    public LoadOptions<T> For<E>(Loading loading) where E : class => new(Settings with { Classes = Settings.Classes.Add(new ClassLoading(typeof(E), Checked(loading))) });

    /// <summary>
    /// Loads everything that an <c>Include</c> names, without another strategy, by joins in one statement. By default one collection is joined and others come by further statements, because
    /// joined collections multiply each other's rows; each still holds every object once.
    /// </summary>
    public LoadOptions<T> SingleStatement() => new(Settings with { IsSingleStatement = true });

    /// <summary>Leaves columns unread. Of a tracked object they are read on first access, for all objects of the result by one statement; of an untracked one they keep their default.</summary>
    /// <param name="properties">The property, or several: <c>x => x.Text</c>, <c>x => new { x.Text, x.Image }</c>. To be tracked they must be <c>virtual</c>.</param>
    /// <exception cref="ArgumentException">The lambda does not name properties.</exception>
    public LoadOptions<T> Defer(Expression<Func<T, object?>> properties) => Choose(properties, typeof(T), isOnly: false);

    /// <inheritdoc cref="Defer(Expression{Func{T, object}})"/>
    /// <typeparam name="E">The class, wherever the query reads its objects.</typeparam>
    public LoadOptions<T> Defer<E>(Expression<Func<E, object?>> properties) where E : class => Choose(properties, typeof(E), isOnly: false);

    /// <summary>Leaves all columns unread but some. Keys, foreign keys and what versions are compared by are always read. See <see cref="Defer(Expression{Func{T, object}})"/>.</summary>
    /// <param name="properties">The properties to read: <c>x => new { x.Name, x.City }</c>.</param>
    /// <exception cref="ArgumentException">The lambda does not name properties.</exception>
    public LoadOptions<T> LoadOnly(Expression<Func<T, object?>> properties) => Choose(properties, typeof(T), isOnly: true);

    /// <inheritdoc cref="LoadOnly(Expression{Func{T, object}})"/>
    /// <typeparam name="E">The class, wherever the query reads its objects.</typeparam>
    public LoadOptions<T> LoadOnly<E>(Expression<Func<E, object?>> properties) where E : class => Choose(properties, typeof(E), isOnly: true);

    private LoadOptions<T> Choose(LambdaExpression properties, Type type, bool isOnly)
    {
        ArgumentNullException.ThrowIfNull(properties);
        var choice = new ColumnChoice(type, isOnly, MemberPath.Names(properties).ToValueList());
        return new LoadOptions<T>(Settings with { Columns = Settings.Columns.Add(choice) });
    }

    private static Loading Checked(Loading loading) => loading is Loading.Dynamic or Loading.WriteOnly
        ? throw new ArgumentException($"Loading.{loading} is a matter of the property's type ({loading}Collection<T>), not of a query.", nameof(loading))
        : loading;
}
