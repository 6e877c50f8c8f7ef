using System.Linq.Expressions;
using Linq.Provider.Collections;
using Linq.Provider.Querying;

namespace Linq.Provider;

/// <summary>
/// Queries that are read and translated once and kept as delegates: executing one builds no expression tree and looks nothing up, so that it costs what hand-written ADO.NET
/// does. For queries that run very often; others are cached anyway. As EF Core's <c>EF.CompileQuery</c>.
/// <code>
/// static readonly Func&lt;ShopDb, int, Product&gt; s_byId = CompiledQuery.Compile((ShopDb db, int id) => db.Products.First(p => p.Id == id));
/// Product product = s_byId(db, 5);
/// </code>
/// <para>The body is a query over the session's entity sets, <c>Set&lt;T&gt;()</c> or <c>Sql&lt;T&gt;(…)</c>: for one result (<c>First</c>, <c>Count</c> …), for a sequence, or for its
/// <c>ToList()</c> or <c>ToArray()</c>. Other bodies work too, but as ordinary queries at each call; so does a query whose structure depends on an argument.
/// A sequence runs whenever it is enumerated. Captured variables are read at each call; captured queries and lambdas when the query is compiled.</para>
/// <para>The delegate is thread-safe, and serves sessions of every engine, each with its options and filters. What the query itself would throw (<see cref="QueryTranslationException"/>,
/// <see cref="ObjectDisposedException"/> …) is thrown when it runs.</para>
/// </summary>
public static partial class CompiledQuery
{
    /// <summary>Compiles a query without arguments.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    public static Func<TSession, TResult> Compile<TSession, TResult>(Expression<Func<TSession, TResult>> query) where TSession : Session
    {
        PreparedRun<TResult>? run = Read<TResult, Func<TSession, object?[]>>(query, out Tiered<Func<TSession, object?[]>> values);
        return run is null ? query.Compile() : (session) => run.Run(Of(session), values.Value(session));
    }

    /// <summary>Compiles a query with 1 argument.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    public static Func<TSession, A1, TResult> Compile<TSession, A1, TResult>(Expression<Func<TSession, A1, TResult>> query) where TSession : Session
    {
        PreparedRun<TResult>? run = Read<TResult, Func<TSession, A1, object?[]>>(query, out Tiered<Func<TSession, A1, object?[]>> values);
        return run is null ? query.Compile() : (session, a1) => run.Run(Of(session), values.Value(session, a1));
    }

    /// <summary>Compiles a query with 2 arguments.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    public static Func<TSession, A1, A2, TResult> Compile<TSession, A1, A2, TResult>(Expression<Func<TSession, A1, A2, TResult>> query) where TSession : Session
    {
        PreparedRun<TResult>? run = Read<TResult, Func<TSession, A1, A2, object?[]>>(query, out Tiered<Func<TSession, A1, A2, object?[]>> values);
        return run is null ? query.Compile() : (session, a1, a2) => run.Run(Of(session), values.Value(session, a1, a2));
    }

    /// <summary>Compiles a query with 3 arguments.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="A3">The type of the third argument.</typeparam>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    public static Func<TSession, A1, A2, A3, TResult> Compile<TSession, A1, A2, A3, TResult>(Expression<Func<TSession, A1, A2, A3, TResult>> query) where TSession : Session
    {
        PreparedRun<TResult>? run = Read<TResult, Func<TSession, A1, A2, A3, object?[]>>(query, out Tiered<Func<TSession, A1, A2, A3, object?[]>> values);
        return run is null ? query.Compile() : (session, a1, a2, a3) => run.Run(Of(session), values.Value(session, a1, a2, a3));
    }

    /// <summary>Compiles a query with 4 arguments.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="A3">The type of the third argument.</typeparam>
    /// <typeparam name="A4">The type of the fourth argument.</typeparam>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    public static Func<TSession, A1, A2, A3, A4, TResult> Compile<TSession, A1, A2, A3, A4, TResult>(Expression<Func<TSession, A1, A2, A3, A4, TResult>> query) where TSession : Session
    {
        PreparedRun<TResult>? run = Read<TResult, Func<TSession, A1, A2, A3, A4, object?[]>>(query, out Tiered<Func<TSession, A1, A2, A3, A4, object?[]>> values);
        return run is null ? query.Compile() : (session, a1, a2, a3, a4) => run.Run(Of(session), values.Value(session, a1, a2, a3, a4));
    }

    /// <summary>Compiles a query with 5 arguments.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="A3">The type of the third argument.</typeparam>
    /// <typeparam name="A4">The type of the fourth argument.</typeparam>
    /// <typeparam name="A5">The type of the fifth argument.</typeparam>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    public static Func<TSession, A1, A2, A3, A4, A5, TResult> Compile<TSession, A1, A2, A3, A4, A5, TResult>(Expression<Func<TSession, A1, A2, A3, A4, A5, TResult>> query) where TSession : Session
    {
        PreparedRun<TResult>? run = Read<TResult, Func<TSession, A1, A2, A3, A4, A5, object?[]>>(query, out Tiered<Func<TSession, A1, A2, A3, A4, A5, object?[]>> values);
        return run is null ? query.Compile() : (session, a1, a2, a3, a4, a5) => run.Run(Of(session), values.Value(session, a1, a2, a3, a4, a5));
    }

    /// <summary>Compiles a query with 6 arguments.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="A3">The type of the third argument.</typeparam>
    /// <typeparam name="A4">The type of the fourth argument.</typeparam>
    /// <typeparam name="A5">The type of the fifth argument.</typeparam>
    /// <typeparam name="A6">The type of the sixth argument.</typeparam>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    public static Func<TSession, A1, A2, A3, A4, A5, A6, TResult> Compile<TSession, A1, A2, A3, A4, A5, A6, TResult>(Expression<Func<TSession, A1, A2, A3, A4, A5, A6, TResult>> query) where TSession : Session
    {
        PreparedRun<TResult>? run = Read<TResult, Func<TSession, A1, A2, A3, A4, A5, A6, object?[]>>(query, out Tiered<Func<TSession, A1, A2, A3, A4, A5, A6, object?[]>> values);
        return run is null ? query.Compile() : (session, a1, a2, a3, a4, a5, a6) => run.Run(Of(session), values.Value(session, a1, a2, a3, a4, a5, a6));
    }

    /// <summary>Compiles a query with 7 arguments.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="A3">The type of the third argument.</typeparam>
    /// <typeparam name="A4">The type of the fourth argument.</typeparam>
    /// <typeparam name="A5">The type of the fifth argument.</typeparam>
    /// <typeparam name="A6">The type of the sixth argument.</typeparam>
    /// <typeparam name="A7">The type of the seventh argument.</typeparam>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    public static Func<TSession, A1, A2, A3, A4, A5, A6, A7, TResult> Compile<TSession, A1, A2, A3, A4, A5, A6, A7, TResult>(Expression<Func<TSession, A1, A2, A3, A4, A5, A6, A7, TResult>> query) where TSession : Session
    {
        PreparedRun<TResult>? run = Read<TResult, Func<TSession, A1, A2, A3, A4, A5, A6, A7, object?[]>>(query, out Tiered<Func<TSession, A1, A2, A3, A4, A5, A6, A7, object?[]>> values);
        return run is null ? query.Compile() : (session, a1, a2, a3, a4, a5, a6, a7) => run.Run(Of(session), values.Value(session, a1, a2, a3, a4, a5, a6, a7));
    }

    /// <summary>Compiles a query with 8 arguments.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="A3">The type of the third argument.</typeparam>
    /// <typeparam name="A4">The type of the fourth argument.</typeparam>
    /// <typeparam name="A5">The type of the fifth argument.</typeparam>
    /// <typeparam name="A6">The type of the sixth argument.</typeparam>
    /// <typeparam name="A7">The type of the seventh argument.</typeparam>
    /// <typeparam name="A8">The type of the eighth argument.</typeparam>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    public static Func<TSession, A1, A2, A3, A4, A5, A6, A7, A8, TResult> Compile<TSession, A1, A2, A3, A4, A5, A6, A7, A8, TResult>(Expression<Func<TSession, A1, A2, A3, A4, A5, A6, A7, A8, TResult>> query) where TSession : Session
    {
        PreparedRun<TResult>? run = Read<TResult, Func<TSession, A1, A2, A3, A4, A5, A6, A7, A8, object?[]>>(query, out Tiered<Func<TSession, A1, A2, A3, A4, A5, A6, A7, A8, object?[]>> values);
        return run is null ? query.Compile() : (session, a1, a2, a3, a4, a5, a6, a7, a8) => run.Run(Of(session), values.Value(session, a1, a2, a3, a4, a5, a6, a7, a8));
    }

    private const int HotUses = 3;

    private static PreparedRun<TResult>? Read<TResult, TValues>(LambdaExpression query, out Tiered<TValues> values) where TValues : Delegate
    {
        ArgumentNullException.ThrowIfNull(query);
        PreparedRun<TResult>? run = PreparedRun<TResult>.TryMake(query.Body, new QueryInputs(query.Parameters, typeof(EntitySet<>), typeof(QueryExtensions)), out Expression body);
        values = new Tiered<TValues>(() => Expression.Lambda<TValues>(body, query.Parameters), HotUses);
        return run;
    }

    private static PreparedRun<TResult> ReadAsync<TResult, TValues>(LambdaExpression query, out Tiered<TValues> values) where TValues : Delegate =>
        Read<TResult, TValues>(query, out values) ?? throw new ArgumentException(
            $"'{query.Body}' cannot be executed without blocking. Write a query over the session's sets that ends in an operator for one result (First, Count …), in ToList() or ToArray(), "
            + "or one whose type is IQueryable<T>, with the same structure for all arguments.",
            nameof(query));

    private static Session Of(Session session) => session ?? throw new ArgumentNullException(nameof(session));

    private static Task<TResult> RunAsync<TResult>(PreparedRun<TResult> run, Session session, object?[] values) =>
        run.RunAsync(session, values, async: true, values is [.., CancellationToken token] ? token : CancellationToken.None).AsTask();
}
