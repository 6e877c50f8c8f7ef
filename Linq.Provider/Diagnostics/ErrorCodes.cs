namespace Linq.Provider.Diagnostics;

/// <summary>Every code of <c>docs/errors.md</c>. 10xx engine and connections, 11xx mapping, 12xx translation, 13xx materialisation, 14xx sessions, 15xx schema, 16xx migrations.</summary>
internal static class ErrorCodes
{
    public const string InvalidUrl = "LP1001";
    public const string CannotConnect = "LP1002";
    public const string StatementFailed = "LP1003";
    public const string MissingTable = "LP1004";
    public const string InvalidDriverOption = "LP1005";

    /// <summary>Two threads, or two tasks that were not awaited, used one session or connection at once. Give each its own.</summary>
    public const string ConcurrentUse = "LP1006";

    /// <summary>A statement was sent while the rows of an earlier one were still being read. Read them to the end first, for example with <c>ToList()</c>.</summary>
    public const string ResultStillOpen = "LP1007";

    /// <summary>The only connection of a database in memory stayed in use for too long, usually by a transaction of another session. End that first.</summary>
    public const string ConnectionBusy = "LP1008";

    /// <summary>A transaction was begun inside another, or ended twice. Use <c>BeginNested</c> for a savepoint, and end each transaction once.</summary>
    public const string TransactionState = "LP1009";

    /// <summary>Something was to be written inside a <c>TransactionScope</c> on a database that cannot take part in it (SQLite). Use <c>session.Begin()</c>, or suppress the scope.</summary>
    public const string NoAmbientTransaction = "LP1010";

    /// <summary>A statement or a COMMIT collided with another transaction. Nothing is wrong with it: run the whole transaction again, for example with <c>RunInTransaction</c>.</summary>
    public const string Collision = "LP1011";

    public const string InvalidMapping = "LP1101";
    public const string UnmappedClass = "LP1102";

    public const string Untranslatable = "LP1201";
    public const string UntranslatableMember = "LP1202";
    public const string UntranslatableOperator = "LP1203";
    public const string UntranslatableShape = "LP1204";

    /// <summary>A stage of the pipeline made a plan that breaks an invariant: a defect of the library. Report the query with the plan in the message.</summary>
    public const string InvalidPlan = "LP1205";

    /// <summary>The database has nothing that computes a function as C# does. Remedy: compute it in the final projection or on the results.</summary>
    public const string UnknownFunction = "LP1206";

    /// <summary>The database has no lateral joins, and the rules could not express the query without them. Remedy: split the query, or use PostgreSQL.</summary>
    public const string NoLateralJoin = "LP1207";

    /// <summary>A value cannot be bound as the type of its column. Remedy: declare a converter or change the column's type.</summary>
    public const string UnbindableValue = "LP1208";

    /// <summary>A query of another provider was given to an operator of this library. Remedy: begin with an <c>EntitySet</c> or <c>Connection.From</c>.</summary>
    public const string ForeignQuery = "LP1209";

    /// <summary>A relationship is to be filled from a join of the query which the query does not have. Remedy: join it in the query, or use <c>Include</c>.</summary>
    public const string NoSuchJoin = "LP1214";

    /// <summary>An <c>Include</c> or <c>Load</c> of a <c>DynamicCollection</c> or <c>WriteOnlyCollection</c>, which never loads as a whole, or such a strategy for another property. Query the collection.</summary>
    public const string NeverLoaded = "LP1215";

    /// <summary><c>Defer</c> or <c>LoadOnly</c> leaves a column unread that must be read, or whose property cannot notice access. Make the property virtual, or read without tracking.</summary>
    public const string ColumnNotDeferrable = "LP1216";

    /// <summary>A member marked <c>[Translatable]</c> has neither a registered expression nor a body that can be read as one. Remedy: add the static expression.</summary>
    public const string NoExpression = "LP1217";

    /// <summary>A value that the query takes from the application is read through a null. Give it a value, or say in the query what null means there.</summary>
    public const string NullInQuery = "LP1218";

    public const string NullInNonNullable = "LP1301";
    public const string TypeMismatch = "LP1302";
    public const string UnknownDiscriminator = "LP1303";

    /// <summary>A number that the database computed does not fit its type. Compute with a wider type, such as <c>Sum(e =&gt; (long)e.Age)</c>.</summary>
    public const string NumberOverflow = "LP1304";

    /// <summary>The database refused a row during a flush (a constraint, a type, a missing table). Correct the objects named and flush again, or roll back.</summary>
    public const string FlushFailed = "LP1401";

    /// <summary>A row was changed or deleted by somebody else since it was read. Resolve the entries of the exception and flush again, or roll back.</summary>
    public const string ConcurrencyConflict = "LP1402";

    /// <summary>A property that cannot be null is null when its object is written. Set it, or make property and column nullable.</summary>
    public const string RequiredValueMissing = "LP1403";

    /// <summary>Rows refer to each other in a circle by foreign keys that cannot be null. Make one of them nullable.</summary>
    public const string CyclicReferences = "LP1404";

    /// <summary>An object was removed that others refer to and must refer to. Remove them too, give them another parent, or configure <c>Cascade.Delete</c>.</summary>
    public const string RequiredParentRemoved = "LP1405";

    /// <summary>The session is read-only. Use a session with <c>SessionOptions.Default</c> to write.</summary>
    public const string ReadOnlySession = "LP1406";

    /// <summary>The session holds another object with the same key. Change that one, or detach it first.</summary>
    public const string DuplicateIdentity = "LP1407";

    /// <summary>The values given to <c>Find</c> do not fit the key. Pass one value per key property, in order and of its type.</summary>
    public const string WrongKey = "LP1408";

    /// <summary>The operation does not fit the state of the object in the session.</summary>
    public const string WrongState = "LP1409";

    /// <summary>The key of a persistent object was changed. Add a new object and remove the old one instead.</summary>
    public const string KeyChanged = "LP1410";

    /// <summary>The class has no key, so its objects can be read but not tracked or written. Declare a key.</summary>
    public const string MissingKey = "LP1411";

    /// <summary>The row of an object is to be read again but was deleted. Detach the object.</summary>
    public const string RowGone = "LP1412";

    /// <summary><c>RunInTransaction</c> was called inside a transaction, or with unwritten changes: it could not run that again. Call it before.</summary>
    public const string RetryInTransaction = "LP1413";

    /// <summary><c>RunInTransaction</c> gave up after many collisions with other transactions. Make the transaction shorter, or let fewer run at once.</summary>
    public const string RetriesExhausted = "LP1414";

    /// <summary>The connection was lost during COMMIT, so nobody knows whether the transaction is there. Call <c>Rollback()</c> and read the database to find out.</summary>
    public const string CommitInDoubt = "LP1415";

    /// <summary>A relationship that is not loaded was read after its session was disposed, or its object detached. Load it before, with <c>Include</c> or <c>LoadAsync</c>.</summary>
    public const string LazyLoadWithoutSession = "LP1416";

    /// <summary>A relationship with <c>Loading.Raise</c> was read and is not loaded. Load it with <c>Include</c> or <c>LoadAsync</c>.</summary>
    public const string LazyLoadForbidden = "LP1417";

    /// <summary>A relationship was read that is not loaded, in a session with <c>NoImplicitIO</c>. Call <c>LoadAsync</c> before, or use <c>Include</c>.</summary>
    public const string ImplicitIO = "LP1418";

    /// <summary>The same relationship was loaded again and again for one object at a time. Use <c>Include</c>, or read the objects by one query.</summary>
    public const string RepeatedLoads = "LP1419";

    /// <summary>A relationship by a condition (<c>On</c>) was changed, which is only read. Change the properties that the condition compares.</summary>
    public const string ReadOnlyRelationship = "LP1420";

    /// <summary>A dictionary of related objects cannot hold an object: its key is null, another's, or not the one that it is put under.</summary>
    public const string DictionaryKey = "LP1421";

    /// <summary>An object that another session tracks was added, attached or removed. Detach it there, or <c>Merge</c> it here.</summary>
    public const string OtherSession = "LP1422";

    /// <summary>Objects exchange values of a unique index whose columns cannot be null. Give one of them another value, flush, and then the final one.</summary>
    public const string UniqueValuesExchanged = "LP1423";

    /// <summary>The migrations in the code are not a history: two have the same id, one follows a revision that does not exist, or they go in a circle.</summary>
    public const string InvalidHistory = "LP1601";

    /// <summary>A revision was asked for that does not exist, or an abbreviation fits several. Write more of the id.</summary>
    public const string UnknownRevision = "LP1602";

    /// <summary>One revision was asked for where there are several branches. Name one, or merge them.</summary>
    public const string SeveralHeads = "LP1603";

    /// <summary>The database has revisions that the code does not know. Run a newer build, or stamp.</summary>
    public const string DatabaseAhead = "LP1604";

    /// <summary>An operation of a migration does not fit the schema at that point of the history.</summary>
    public const string CannotReplay = "LP1605";

    /// <summary>A migration cannot be undone: an operation does not know how.</summary>
    public const string Irreversible = "LP1606";

    /// <summary>Another process is migrating the database. Wait for it, or raise <c>MigrationOptions.LockTimeout</c>.</summary>
    public const string MigrationLocked = "LP1607";

    /// <summary>A step of a migration failed; the message names it and the revision that the database is at. Correct it and run again.</summary>
    public const string MigrationFailed = "LP1608";

    /// <summary>A relative step leads beyond the first or last revision. Nothing was changed.</summary>
    public const string OutOfRange = "LP1609";

    /// <summary>Two branches cannot be merged by themselves, because their order matters. Merge by hand.</summary>
    public const string BranchesConflict = "LP1610";

    /// <summary>A SQLite table that must be copied is not what the migrations say. Nothing was changed.</summary>
    public const string TableDiffers = "LP1611";

    /// <summary>The lease on the database was taken over by another process. The step was rolled back.</summary>
    public const string LeaseLost = "LP1612";

    /// <summary>A migration was interrupted between steps that cannot share a transaction. Run it to its end first.</summary>
    public const string HalfApplied = "LP1613";

    /// <summary>The squashed migration does not give the schema of those that it replaces.</summary>
    public const string SquashDiffers = "LP1614";

    /// <summary>An argument or option of a migration command is wrong. <c>--help</c> tells what there is.</summary>
    public const string InvalidCommand = "LP1615";

    /// <summary>A file of the migrations' folder has a migration that the running build lacks. Build first.</summary>
    public const string NotBuilt = "LP1616";
}
