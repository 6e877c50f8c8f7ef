using Linq.Provider.Diagnostics;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Sessions;

/// <summary>The exceptions of sessions. Messages name classes and properties, never values other than keys.</summary>
internal static class SessionErrors
{
    public static LinqProviderException ReadOnly() => new(
        ErrorCodes.ReadOnlySession, "This session is read-only: objects cannot be added, removed, attached or flushed. Use a session with SessionOptions.Default to write.");

    public static LinqProviderException DuplicateIdentity(EntityMap map, object key) => new(
        ErrorCodes.DuplicateIdentity,
        $"The session already holds another {map} with key {key}. A row is represented by one object in a session: change that object, or Detach it first.");

    public static LinqProviderException MissingKey(EntityMap map) => new(
        ErrorCodes.MissingKey, $"{map} has no primary key, so its objects can be queried but not tracked or written. Declare one with [Key] or HasKey(…).");

    public static LinqProviderException NotTracked(object entity, string operation) => new(
        ErrorCodes.WrongState, $"{operation} needs an object of the session, but this {entity.GetType().Name} is not part of it. Add or Attach it, or read it with this session.");

    public static LinqProviderException NotARow(object entity, EntityState state, string operation) => new(
        ErrorCodes.WrongState, $"{operation} needs an object that stands for a row of the session, but this {entity.GetType().Name} is {state}. Read it with this session, or Attach it.");

    public static LinqProviderException RowGone(TrackedEntity entity) => new(
        ErrorCodes.RowGone, $"The row of {entity} cannot be read again: it was deleted by somebody else. Detach the object, or Remove it from what refers to it.");

    public static LinqProviderException OtherClass(EntityMap map, object target) => new(
        ErrorCodes.WrongState, $"The graph to merge has a {map} where the database has a {target.GetType().Name} with the same key. A row cannot change its class: remove it and add a new object.");

    public static ConcurrencyException StaleGraph(TrackedEntity entity, ConcurrencyEntry entry) => new(
        ErrorCodes.ConcurrencyConflict,
        $"The graph to merge was made from an older version of the row of {entity}, and nothing was merged. Show the present state to the user, or resolve the entry for the client and merge again.",
        [entry]);

    public static LinqProviderException NestedRun() => new(
        ErrorCodes.RetryInTransaction,
        "RunInTransaction was called while a transaction is open, which it could not run again. Call it outside, or do the work directly in the open transaction, with BeginNested() for a savepoint.");

    public static LinqProviderException UnsavedBeforeRun() => new(
        ErrorCodes.RetryInTransaction,
        "RunInTransaction was called while the session has unwritten changes, which it could not repeat with a fresh state. Commit() or Rollback() them first, or make them inside the work.");

    public static LinqProviderException EndedInside() => new(
        ErrorCodes.TransactionState, "The work given to RunInTransaction ended the transaction itself. Leave committing and rolling back to RunInTransaction; throw to undo everything.");

    public static LinqProviderException RetriesExhausted(int attempts, Exception cause) => new(
        ErrorCodes.RetriesExhausted,
        $"A transaction was run {attempts} times and collided with others, or lost its connection, each time; nothing of it was written. Make it shorter, or let fewer run at once. {cause.Message}",
        cause);

    public static LinqProviderException CommitInDoubt(Exception cause) => new(
        ErrorCodes.CommitInDoubt,
        "The connection was lost while committing, so it is not known whether the database has the transaction. It is not run again: all changes are pending. "
        + $"Call Rollback(), and read the database to find out. {cause.Message}",
        cause);

    public static LinqProviderException FlushInHandler() => new(
        ErrorCodes.WrongState, "A handler of BeforeFlush called Flush or Commit. The flush is under way already and writes what the handler changes; just change the objects.");

    public static MappingException NotAProperty(EntityMap map, System.Linq.Expressions.LambdaExpression expression) => new(
        ErrorCodes.UnmappedClass, $"'{expression.Body}' does not name a mapped property of {map}. Name one of: {string.Join(", ", map.Properties.Where(p => p.Member is not null))}.");

    public static MappingException NotAProperty(EntityMap map, string name) => new(
        ErrorCodes.UnmappedClass, $"'{name}' is not a mapped property of {map}. Name one of: {string.Join(", ", map.Properties.Where(p => p.Member is not null))}.");

    public static LinqProviderException AttachWithoutKey(EntityMap map) => new(
        ErrorCodes.WrongState, $"A {map} without a key value cannot be attached: it stands for no row. Set the key first, or Add the object as a new one.");

    public static LinqProviderException KeyCount(EntityMap map, int given) => new(
        ErrorCodes.WrongKey, $"{map} has {map.Key.Count} key {(map.Key.Count == 1 ? "property" : "properties")} ({KeyNames(map)}), but {given} {(given == 1 ? "value was" : "values were")} given. Pass one value per property, in this order.");

    public static LinqProviderException KeyType(EntityMap map, PropertyMap property, object? given) => new(
        ErrorCodes.WrongKey,
        given is null
            ? $"The value given for key property {map}.{property} is null. A key is never null."
            : $"The value given for key property {map}.{property} is of type {given.GetType().Name}, which does not convert to {property.ClrType.Name}. Pass a {property.ClrType.Name}.");

    public static FlushException RequiredValue(EntityMap map, PropertyMap property, object entity)
    {
        string? reference = map.Navigations.FirstOrDefault(n => n.IsOnDependent && n.SourceKey.Any(p => p.Name == property.Name))?.Name;
        string what = property.Member is null && reference is not null ? $"{map}.{reference}" : $"{map}.{property}";
        string remedy = reference is null || what.EndsWith(reference, StringComparison.Ordinal) ? "Set it" : $"Set it or {map}.{reference}";
        return new FlushException(
            ErrorCodes.RequiredValueMissing, $"{what} is null, but column \"{property.Column.Name}\" of table \"{map.Table.FullName}\" cannot be. {remedy} before flushing, or make it nullable.", [entity]);
    }

    public static FlushException LinkNeedsMore(WriteLink link, Column needed, EntityMap? association)
    {
        string what = association is null
            ? "Map a class to the table and add an object of it"
            : $"Add the {association} itself (session.Add(new {association} {{ … }}), with its references to both)";
        return new FlushException(
            ErrorCodes.RequiredValueMissing,
            $"A {link.Navigation.Target} was put into {link.Navigation}, which writes a row of \"{needed.Table!.FullName}\" that holds the two keys and nothing else, but its column \"{needed.Name}\" cannot be null and has no default. "
            + $"{what} in place of putting one object into the collection of the other, or give the column a default, or make it nullable.",
            [link.Source.Entity, link.Target.Entity]);
    }

    public static FlushException ForgottenParent(EntityMap map, PropertyMap property, ForeignKeyEnds parent, object entity)
    {
        string none = property.ClrType == typeof(Guid) ? "an empty Guid" : "0";
        string what = property.Member is null ? $"A {map}" : $"{map}.{property} is {none}, so that the object";
        string remedy = parent.References is [var reference, ..] ? $"{map}.{reference.Navigation.Name}" : $"a {parent.Principal} that it belongs to";
        return new FlushException(
            ErrorCodes.RequiredValueMissing,
            $"{what} belongs to no {parent.Principal}: its keys are made, and none is {none}. Set {remedy} before flushing. (If there is such a row all the same, Find or Attach it first.)",
            [entity]);
    }

    public static FlushException KeyChanged(EntityMap map, PropertyMap property, object entity) => new(
        ErrorCodes.KeyChanged, $"{map}.{property} is part of the primary key of a row and was changed. A key identifies its object for ever: add a new object with the new key and remove the old one.", [entity]);

    /// <summary>Whether a flush may have failed because objects were not complete yet.</summary>
    public static bool MayBeEarly(FlushException e) => e.Code is ErrorCodes.FlushFailed or ErrorCodes.RequiredValueMissing or ErrorCodes.RequiredParentRemoved;

    public static FlushException FlushedByQuery(FlushException e) => new(
        e.Code,
        $"{e.Message[(e.Code.Length + 2)..]}\nThis flush was begun by a query or a lazy load (SessionOptions.AutoFlush). If it came too early, complete the objects before querying, or use a session with AutoFlush = false.",
        e.Entities,
        e.Sql,
        e.InnerException);

    public static FlushException Cycle(IReadOnlyList<TrackedEntity> entities) => new(
        ErrorCodes.CyclicReferences,
        $"{string.Join(" → ", entities.Select(e => e.Map))} → {entities[0].Map} refer to each other in a circle, and none of the foreign keys between them can be null for a moment. Make one of them nullable, or break the circle.",
        [.. entities.Select(e => e.Entity)]);

    /// <param name="handovers">The unique values that change hands in the circle.</param>
    public static FlushException Exchange(IReadOnlyList<TrackedEntity> entities, IReadOnlyList<HandoverEdge> handovers)
    {
        IEnumerable<string> keys = handovers.Select(h => $"{h.Before.Subject.Map.Table.FullName} ({string.Join(", ", h.Columns)})").Distinct(StringComparer.Ordinal);
        return new FlushException(
            ErrorCodes.UniqueValuesExchanged,
            $"{string.Join(" → ", entities)} → {entities[0]} wait for each other: each takes a unique value that another one has until it is written, in {string.Join(" and ", keys)}, and none of the columns can be null "
            + "for a moment. Give one of the objects a value that no row has, call Flush(), and then give it the final one; both are part of the same transaction.",
            [.. entities.Select(e => e.Entity)]);
    }

    public static FlushException RequiredParent(NavigationMap reference, TrackedEntity child) => new(
        ErrorCodes.RequiredParentRemoved,
        $"A {reference.Target} was removed, but a {child.Map} still belongs to it and {reference} is required. Remove the {child.Map} too, give it another {reference.Name}, or configure Cascade.Delete on the relationship.",
        [child.Entity]);

    public static FlushException RequiredForeignKey(EntityMap map, string relationship, object entity) => new(
        ErrorCodes.RequiredParentRemoved,
        $"A {map} was taken out of the relationship {relationship}, but its foreign key cannot be null. Give it another parent, remove it, or configure Cascade.DeleteOrphan on the relationship.",
        [entity]);

    public static FlushException CommitFailed(LinqProviderException cause) => new(
        cause.Code == ErrorCodes.StatementFailed ? ErrorCodes.FlushFailed : cause.Code,
        $"Committing failed, and the transaction was rolled back; all changes are pending again. {cause.Message}",
        [],
        null,
        cause);

    public static ConcurrencyException Conflict(TrackedEntity first, IReadOnlyList<ConcurrencyEntry> entries)
    {
        string what = entries[0].Database is null ? "deleted" : "changed";
        return new ConcurrencyException(
            ErrorCodes.ConcurrencyConflict,
            $"The row of {first}{(entries.Count == 1 ? "" : $" and {entries.Count - 1} more")} was {what} by somebody else since it was read, and the flush was undone. "
            + "Resolve the entries of this exception and flush again, or call Rollback().",
            entries);
    }

    public static LinqProviderException NotTracked(Type type) => new(
        ErrorCodes.WrongState, $"This {type.Name} is not part of the session, so its relationships cannot be loaded. Read it with tracking, or Attach it first.");

    public static LazyLoadException LazyLoadDisposed(NavigationMap navigation) => new(
        ErrorCodes.LazyLoadWithoutSession, $"{navigation} is not loaded, and the session of the object is disposed. {Remedy(navigation)} while the session is open.");

    public static LazyLoadException LazyLoadDetached(TrackedEntity entity, NavigationMap navigation) => new(
        ErrorCodes.LazyLoadWithoutSession, $"{navigation} is not loaded, and this {entity.Map} does not belong to a session any more. {Remedy(navigation)} before it is detached.");

    public static LazyLoadException ColumnDisposed(EntityMap map, PropertyMap property) => new(
        ErrorCodes.LazyLoadWithoutSession, $"{map}.{property} was left unread by the query, and the session of the object is disposed. {ColumnRemedy(property)} while the session is open.");

    public static LazyLoadException ColumnDetached(EntityMap map, PropertyMap property) => new(
        ErrorCodes.LazyLoadWithoutSession, $"{map}.{property} was left unread by the query, and this {map} does not belong to a session any more. {ColumnRemedy(property)} before it is detached.");

    public static LazyLoadException ColumnImplicit(EntityMap map, PropertyMap property) => new(
        ErrorCodes.ImplicitIO,
        $"{map}.{property} was left unread by the query, and the session forbids statements on property access (NoImplicitIO). Call await session.LoadAsync(entity, e => e.{property}) before, or read it with the query.");

    private static string ColumnRemedy(PropertyMap property) => $"Do not Defer it, or call session.LoadAsync(entity, e => e.{property})";

    public static LazyLoadException QueryDisposed(NavigationMap navigation) => new(
        ErrorCodes.LazyLoadWithoutSession, $"{navigation} cannot be queried: the session of the object is disposed. Query it while the session is open.");

    public static LazyLoadException QueryDetached(NavigationMap navigation) => new(
        ErrorCodes.LazyLoadWithoutSession, $"{navigation} cannot be queried: this {navigation.Source} is no part of a session any more. Query it before it is detached, or Attach it.");

    public static LinqProviderException SharedCollection(NavigationMap navigation) => new(
        ErrorCodes.WrongState, $"{navigation} holds the collection of another object of the session. Give each object a collection of its own: new(), or leave the property alone.");

    public static LinqProviderException NeverLoaded(NavigationMap navigation) => new(
        ErrorCodes.NeverLoaded,
        $"{navigation} cannot be loaded: its loading is {navigation.Loading}, so that its objects stay in the database. {LoggedRemedy(navigation)}, or make the property an ICollection<{navigation.Target}>.");

    private static string LoggedRemedy(NavigationMap navigation) => navigation.Loading == Loading.Dynamic
        ? $"Query the property itself, as entity.{navigation.Name}.ToListAsync()"
        : $"Query entity.{navigation.Name}.Select()";

    public static LazyLoadException LazyLoadForbidden(NavigationMap navigation) => new(
        ErrorCodes.LazyLoadForbidden, $"{navigation} is not loaded, and its loading is Raise: it may not load by itself. {Remedy(navigation)}.");

    public static LazyLoadException LazyLoadImplicit(NavigationMap navigation) => new(
        ErrorCodes.ImplicitIO,
        $"{navigation} is not loaded, and the session forbids statements on property access (NoImplicitIO). Call await session.LoadAsync(entity, e => e.{navigation.Name}) before, or add .Include(e => e.{navigation.Name}) to the query.");

    public static LazyLoadException RepeatedLoads(NavigationMap navigation, int count) => new(
        ErrorCodes.RepeatedLoads,
        $"{navigation} was loaded {count} times for a single object each in one session (N+1). Add .Include(e => e.{navigation.Name}) to the query, or read the objects by one query so that they load together.");

    public static LinqProviderException ReadOnlyRelationship(NavigationMap navigation) => new(
        ErrorCodes.ReadOnlyRelationship,
        $"{navigation} is a relationship by a condition, which is only read: a condition cannot tell what to write. Change the properties that the condition compares, or the ordinary relationship between {navigation.Source} and {navigation.Target}.");

    public static LinqProviderException OtherSession(EntityMap map) => new(
        ErrorCodes.OtherSession,
        $"This {map} belongs to another session, which is still open: an object is part of one session at a time. Detach it there, or dispose of that session; or Merge it here, which copies it onto this session's own object.");

    private static string Remedy(NavigationMap navigation) => $"Add .Include(e => e.{navigation.Name}) to the query, or call session.LoadAsync(entity, e => e.{navigation.Name})";

    private static string KeyNames(EntityMap map) => string.Join(", ", map.Key.Select(p => p.Name));
}
