using System.Data;
using System.Linq.Expressions;
using Linq.Provider.Collections;
using Linq.Provider.Execution;
using Linq.Provider.Mapping;
using Linq.Provider.Querying;
using Linq.Provider.Schema;
using Linq.Provider.Sessions;
using Linq.Provider.Translation;

namespace Linq.Provider;

/// <summary>
/// A unit of work with a database, as SQLAlchemy's <c>Session</c>: reads objects, keeps one object per row, and writes what changed.
/// Not thread-safe: one session per thread, request or job; concurrent use is detected. Derive from it to declare entity sets, or use it as it is.
/// </summary>
public partial class Session : IDisposable, IAsyncDisposable
{
    private SessionTypes? _types;
    private readonly ConnectionScope _scope;
    private readonly UnitOfWork _work;
    private Flusher? _flusher;
    private readonly QueryProvider _provider;
    private readonly RelationshipLoader _loader;
    private SessionServices _services;

    /// <summary>The entity set that was asked for last; queries of a kind come one after another.</summary>
    private object? _lastSet;

    private int _busy;

    /// <summary>Why it is not known whether the last transaction was committed, until it is rolled back in memory.</summary>
    private LinqProviderException? _inDoubt;
    private bool _disposed;

    /// <summary>Makes a session. Nothing is sent until it is needed.</summary>
    /// <param name="engine">The database.</param>
    /// <param name="options">How the session behaves; <see cref="SessionOptions.Default"/> by default.</param>
    /// <exception cref="MappingException">The classes of the session's entity sets cannot be mapped (LP1101).</exception>
    public Session(Engine engine, SessionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        Engine = engine;
        Options = options ?? SessionOptions.Default;
        _services = SessionServices.Known(engine, GetType()) ?? SessionServices.Of(engine, new SessionTypes(GetType(), []), Configure);
        _scope = new ConnectionScope(engine.Database) { Participant = this };
        _work = new UnitOfWork(_services.Model) { Neighbours = engine.Sessions, KeepAliveLimit = Options.KeepAliveLimit ?? int.MaxValue };
        _loader = new RelationshipLoader(_work, this, this);
        _work.Loader = _loader;
        _provider = new QueryProvider(this);
    }

    /// <summary>The schema of this session's classes.</summary>
    public MetaData MetaData => _services.Model.Model.MetaData;

    /// <summary>The number of SQL statements sent by this session so far; BEGIN, COMMIT and savepoints do not count.</summary>
    public long StatementCount => _scope.StatementCount;

    /// <summary>The number of objects that the session knows.</summary>
    internal int TrackedCount => _work.Count;

    internal Engine Engine { get; }

    private Flusher Flusher => _flusher ??= new Flusher(_work, _scope, Engine.Database);

    internal SessionOptions Options { get; }

    /// <summary>The objects of a mapped class, to be queried. A class that is not mapped yet is mapped by convention.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <exception cref="MappingException">The class cannot be mapped (LP1101).</exception>
    public EntitySet<T> Set<T>() where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_lastSet is EntitySet<T> last)
        {
            return last;
        }

        EnsureMapped(typeof(T));
        var set = new EntitySet<T>(this, _provider);
        _lastSet = set;
        return set;
    }

    /// <summary>
    /// Objects read by SQL of one's own, to go on querying with LINQ. The statement is a SELECT that gives the columns of the class by their names; what stands in the holes
    /// of the interpolated string becomes parameters.
    /// </summary>
    /// <typeparam name="T">The mapped class.</typeparam>
    /// <param name="sql">The statement, such as <c>$"select * from users where id = {id}"</c>.</param>
    public IQueryable<T> Sql<T>(FormattableString sql) where T : class
    {
        ArgumentNullException.ThrowIfNull(sql);
        ObjectDisposedException.ThrowIf(_disposed, this);
        EnsureMapped(typeof(T));
        Expression[] arguments = [.. sql.GetArguments().Select(a => CapturedConstant.Of(a, a?.GetType() ?? typeof(string)))];
        return _provider.CreateQuery<T>(new SqlRootExpression(typeof(T), sql.Format, arguments));
    }

    /// <summary>Creates the tables of the session's classes that do not exist yet. See <see cref="Engine.CreateAll"/>.</summary>
    public void CreateAll() => Engine.CreateAll(MetaData);

    /// <summary>Drops the tables of the session's classes that exist, with all their rows.</summary>
    public void DropAll() => Engine.DropAll(MetaData);

    /// <summary>Makes an object pending, with all new objects reachable from it: the next flush inserts their rows. A removed object that is added stays.</summary>
    /// <param name="e">The object.</param>
    /// <exception cref="LinqProviderException">The session is read-only (LP1406), the class has no key (LP1411), or another living session holds one of the objects (LP1422).</exception>
    /// <exception cref="MappingException">The class is not mapped (LP1102).</exception>
    public void Add<T>(T e) where T : class
    {
        CheckWritable(e);
        InTurn(e, static (work, entity) => work.Add(entity));
    }

    /// <summary>Makes objects pending. See <see cref="Add{T}(T)"/>.</summary>
    /// <param name="e">The objects.</param>
    public void AddRange<T>(IEnumerable<T> e) where T : class
    {
        ArgumentNullException.ThrowIfNull(e);
        foreach (T entity in e)
        {
            Add(entity);
        }
    }

    /// <summary>Removes an object: the next flush deletes its row. A pending object just leaves the session. An object that the session does not know is taken for a row by its key.</summary>
    /// <param name="e">The object.</param>
    /// <exception cref="LinqProviderException">The session is read-only (LP1406), the object has no key to find its row by (LP1409), or another living session holds it (LP1422).</exception>
    public void Remove<T>(T e) where T : class
    {
        CheckWritable(e);
        InTurn(e, static (work, entity) => work.Remove(entity));
    }

    /// <summary>Removes objects. See <see cref="Remove{T}(T)"/>.</summary>
    /// <param name="e">The objects.</param>
    public void RemoveRange<T>(IEnumerable<T> e) where T : class
    {
        ArgumentNullException.ThrowIfNull(e);

        // What is removed may be the content of a collection that follows.
        foreach (T entity in e.ToArray())
        {
            Remove(entity);
        }
    }

    /// <summary>Takes in an object that stands for a row, and holds what the row does; with it the objects reachable from it. Nothing is written until it is changed.</summary>
    /// <param name="e">The object, with its key set.</param>
    /// <exception cref="LinqProviderException">The object has no key (LP1409), the session holds another one with it (LP1407), or another living session holds the object (LP1422).</exception>
    public void Attach<T>(T e) where T : class
    {
        CheckWritable(e);
        InTurn(e, static (work, entity) => work.Attach(entity, isModified: false));
    }

    /// <summary>Takes in an object that stands for a row, as <see cref="Attach{T}(T)"/> does, and writes all its properties at the next flush.</summary>
    /// <param name="e">The object, with its key set.</param>
    /// <exception cref="LinqProviderException">The object has no key (LP1409), the session holds another one with it (LP1407), or another living session holds the object (LP1422).</exception>
    public void Update<T>(T e) where T : class
    {
        CheckWritable(e);
        InTurn(e, static (work, entity) => work.Attach(entity, isModified: true));
    }

    /// <summary>
    /// Lets an object go, with the objects it owns (relationships with <see cref="Cascade.Delete"/>): they are no longer part of the session, and their changes are not written.
    /// Does nothing for an object that is not part of it.
    /// </summary>
    /// <param name="e">The object.</param>
    public void Detach<T>(T e) where T : class
    {
        ArgumentNullException.ThrowIfNull(e);
        InTurn(e, static (work, entity) => work.Detach(entity));
    }

    /// <summary>
    /// Lets all objects go: the session is as empty as a new one, and unwritten changes are lost. What the open transaction has written stays written. For long reads of
    /// tracked objects, in portions; as SQLAlchemy's <c>expunge_all</c>.
    /// </summary>
    public void DetachAll()
    {
        Enter();
        try
        {
            _work.DetachAll();
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>What the session knows of an object.</summary>
    /// <param name="e">The object.</param>
    public EntityEntry<T> Entry<T>(T e) where T : class
    {
        ArgumentNullException.ThrowIfNull(e);
        return new EntityEntry<T>(_work, e);
    }

    /// <summary>
    /// The object with a primary key: the one that the session holds, without a statement, or else read from the database; <see langword="null"/> if there is none, it was removed, or a
    /// filter of the model hides its row (as in EF Core; use a query with <c>IgnoreFilters()</c> to find it all the same).
    /// </summary>
    /// <param name="key">The values of the key, in order; integers of any size fit each other.</param>
    /// <exception cref="LinqProviderException">The number or types of the values do not fit the key (LP1408).</exception>
    public T? Find<T>(params object[] key) where T : class => FindAsync<T>(key, async: false, CancellationToken.None).Completed();

    /// <summary>Writes all changes to the database, in a transaction that stays open; begins it if none is.</summary>
    /// <exception cref="FlushException">The changes are wrong or the database refuses them. The flush is undone, nothing in memory is lost: correct and repeat, or roll back.</exception>
    /// <exception cref="ConcurrencyException">A row was changed or deleted by somebody else (LP1402).</exception>
    public void Flush() => FlushAsync(async: false, CancellationToken.None).Completed();

    /// <summary>
    /// Writes all changes and commits the transaction. Removed objects leave the session, all others stay. A cancellation before the COMMIT leaves the transaction open;
    /// during it there is none.
    /// </summary>
    /// <exception cref="FlushException">The changes are wrong or the database refuses them.</exception>
    /// <exception cref="ConcurrencyException">A row was changed or deleted by somebody else (LP1402).</exception>
    /// <exception cref="LinqProviderException">The connection was lost before the COMMIT (LP1002), or during it (LP1415): call <see cref="Rollback"/>.</exception>
    public void Commit() => CommitAsync(async: false, CancellationToken.None).Completed();

    /// <summary>
    /// Undoes everything since the transaction began, in the database and in memory: added objects leave the session and lose the keys they were given,
    /// removed ones return, changed properties and relationships get their old values. A lost connection is no obstacle: the next statement gets a new one.
    /// </summary>
    public void Rollback() => RollbackAsync(async: false, CancellationToken.None).Completed();

    /// <summary>Begins a transaction. Disposing it without <c>Commit</c> rolls back, memory included. Without it, the first flush begins one.</summary>
    /// <param name="level">How far it is isolated from others; by default as the database does it.</param>
    /// <exception cref="LinqProviderException">A transaction is open already (LP1009).</exception>
    public SessionTransaction Begin(IsolationLevel level = default) => BeginAsync(level, async: false, CancellationToken.None).Completed();

    /// <summary>Flushes and sets a savepoint, in a new transaction if none is open. Disposing it without <c>Commit</c> rolls back to it, memory included.</summary>
    public SessionTransaction BeginNested() => BeginNestedAsync(async: false, CancellationToken.None).Completed();

    /// <summary>Rolls back what was not committed and gives the connection back. Objects stay usable, but nothing of them is loaded or written any more.</summary>
    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            _work.Retire();
            _scope.Dispose();
            GC.SuppressFinalize(this);
        }
    }

    /// <inheritdoc cref="Dispose"/>
    public async ValueTask DisposeAsync()
    {
        if (!_disposed)
        {
            _disposed = true;
            _work.Retire();
            await _scope.DisposeAsync().ConfigureAwait(false);
            GC.SuppressFinalize(this);
        }
    }

    /// <summary>Says how classes are stored where conventions and attributes do not; called once per session type and engine.</summary>
    /// <param name="model">Takes the configuration.</param>
    protected virtual void Configure(ModelBuilder model)
    {
    }

    /// <summary>Does something in memory while nothing else is under way, which only another thread could have begun.</summary>
    private void InTurn(object entity, Action<UnitOfWork, object> work)
    {
        Enter();
        try
        {
            work(_work, entity);
        }
        finally
        {
            Leave();
        }
    }

    private void CheckWritable(object entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (Options.IsReadOnly)
        {
            throw SessionErrors.ReadOnly();
        }

        EnsureMapped(entity.GetType());
    }

    /// <summary>Goes over to a model with one more class and all it reaches, if the present one does not have it.</summary>
    private void EnsureMapped(Type type)
    {
        if (!_services.Model.TryGetPersister(type, out _))
        {
            _types ??= new SessionTypes(GetType(), []);
            _types.Add(type);
            _services = SessionServices.Of(Engine, _types.Copy(), Configure);
            _work.Extend(_services.Model);
        }
    }
}
