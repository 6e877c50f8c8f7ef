using System.Linq.Expressions;
using Linq.Provider.Collections;
using Linq.Provider.Querying;

namespace Linq.Provider;

/// <content>Sequences that are read without blocking.</content>
public static partial class CompiledQuery
{
    /// <summary>Compiles a query without arguments for a sequence that is read without blocking.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="TResult">The type of the elements.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    /// <exception cref="ArgumentException">The query's structure depends on arguments.</exception>
    public static Func<TSession, IAsyncEnumerable<TResult>> CompileAsync<TSession, TResult>(Expression<Func<TSession, IQueryable<TResult>>> query) where TSession : Session
    {
        PreparedRun<IAsyncEnumerable<TResult>> run = ReadAsync<IAsyncEnumerable<TResult>, Func<TSession, object?[]>>(query, out Tiered<Func<TSession, object?[]>> values);
        return (session) => run.Run(Of(session), values.Value(session));
    }

    /// <summary>Compiles a query with 1 argument for a sequence that is read without blocking.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="TResult">The type of the elements.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    /// <exception cref="ArgumentException">The query's structure depends on arguments.</exception>
    public static Func<TSession, A1, IAsyncEnumerable<TResult>> CompileAsync<TSession, A1, TResult>(Expression<Func<TSession, A1, IQueryable<TResult>>> query) where TSession : Session
    {
        PreparedRun<IAsyncEnumerable<TResult>> run = ReadAsync<IAsyncEnumerable<TResult>, Func<TSession, A1, object?[]>>(query, out Tiered<Func<TSession, A1, object?[]>> values);
        return (session, a1) => run.Run(Of(session), values.Value(session, a1));
    }

    /// <summary>Compiles a query with 2 arguments for a sequence that is read without blocking.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="TResult">The type of the elements.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    /// <exception cref="ArgumentException">The query's structure depends on arguments.</exception>
    public static Func<TSession, A1, A2, IAsyncEnumerable<TResult>> CompileAsync<TSession, A1, A2, TResult>(Expression<Func<TSession, A1, A2, IQueryable<TResult>>> query) where TSession : Session
    {
        PreparedRun<IAsyncEnumerable<TResult>> run = ReadAsync<IAsyncEnumerable<TResult>, Func<TSession, A1, A2, object?[]>>(query, out Tiered<Func<TSession, A1, A2, object?[]>> values);
        return (session, a1, a2) => run.Run(Of(session), values.Value(session, a1, a2));
    }

    /// <summary>Compiles a query with 3 arguments for a sequence that is read without blocking.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="A3">The type of the third argument.</typeparam>
    /// <typeparam name="TResult">The type of the elements.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    /// <exception cref="ArgumentException">The query's structure depends on arguments.</exception>
    public static Func<TSession, A1, A2, A3, IAsyncEnumerable<TResult>> CompileAsync<TSession, A1, A2, A3, TResult>(Expression<Func<TSession, A1, A2, A3, IQueryable<TResult>>> query) where TSession : Session
    {
        PreparedRun<IAsyncEnumerable<TResult>> run = ReadAsync<IAsyncEnumerable<TResult>, Func<TSession, A1, A2, A3, object?[]>>(query, out Tiered<Func<TSession, A1, A2, A3, object?[]>> values);
        return (session, a1, a2, a3) => run.Run(Of(session), values.Value(session, a1, a2, a3));
    }

    /// <summary>Compiles a query with 4 arguments for a sequence that is read without blocking.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="A3">The type of the third argument.</typeparam>
    /// <typeparam name="A4">The type of the fourth argument.</typeparam>
    /// <typeparam name="TResult">The type of the elements.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    /// <exception cref="ArgumentException">The query's structure depends on arguments.</exception>
    public static Func<TSession, A1, A2, A3, A4, IAsyncEnumerable<TResult>> CompileAsync<TSession, A1, A2, A3, A4, TResult>(Expression<Func<TSession, A1, A2, A3, A4, IQueryable<TResult>>> query) where TSession : Session
    {
        PreparedRun<IAsyncEnumerable<TResult>> run = ReadAsync<IAsyncEnumerable<TResult>, Func<TSession, A1, A2, A3, A4, object?[]>>(query, out Tiered<Func<TSession, A1, A2, A3, A4, object?[]>> values);
        return (session, a1, a2, a3, a4) => run.Run(Of(session), values.Value(session, a1, a2, a3, a4));
    }

    /// <summary>Compiles a query with 5 arguments for a sequence that is read without blocking.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="A3">The type of the third argument.</typeparam>
    /// <typeparam name="A4">The type of the fourth argument.</typeparam>
    /// <typeparam name="A5">The type of the fifth argument.</typeparam>
    /// <typeparam name="TResult">The type of the elements.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    /// <exception cref="ArgumentException">The query's structure depends on arguments.</exception>
    public static Func<TSession, A1, A2, A3, A4, A5, IAsyncEnumerable<TResult>> CompileAsync<TSession, A1, A2, A3, A4, A5, TResult>(Expression<Func<TSession, A1, A2, A3, A4, A5, IQueryable<TResult>>> query) where TSession : Session
    {
        PreparedRun<IAsyncEnumerable<TResult>> run = ReadAsync<IAsyncEnumerable<TResult>, Func<TSession, A1, A2, A3, A4, A5, object?[]>>(query, out Tiered<Func<TSession, A1, A2, A3, A4, A5, object?[]>> values);
        return (session, a1, a2, a3, a4, a5) => run.Run(Of(session), values.Value(session, a1, a2, a3, a4, a5));
    }

    /// <summary>Compiles a query with 6 arguments for a sequence that is read without blocking.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="A3">The type of the third argument.</typeparam>
    /// <typeparam name="A4">The type of the fourth argument.</typeparam>
    /// <typeparam name="A5">The type of the fifth argument.</typeparam>
    /// <typeparam name="A6">The type of the sixth argument.</typeparam>
    /// <typeparam name="TResult">The type of the elements.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    /// <exception cref="ArgumentException">The query's structure depends on arguments.</exception>
    public static Func<TSession, A1, A2, A3, A4, A5, A6, IAsyncEnumerable<TResult>> CompileAsync<TSession, A1, A2, A3, A4, A5, A6, TResult>(Expression<Func<TSession, A1, A2, A3, A4, A5, A6, IQueryable<TResult>>> query) where TSession : Session
    {
        PreparedRun<IAsyncEnumerable<TResult>> run = ReadAsync<IAsyncEnumerable<TResult>, Func<TSession, A1, A2, A3, A4, A5, A6, object?[]>>(query, out Tiered<Func<TSession, A1, A2, A3, A4, A5, A6, object?[]>> values);
        return (session, a1, a2, a3, a4, a5, a6) => run.Run(Of(session), values.Value(session, a1, a2, a3, a4, a5, a6));
    }

    /// <summary>Compiles a query with 7 arguments for a sequence that is read without blocking.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="A3">The type of the third argument.</typeparam>
    /// <typeparam name="A4">The type of the fourth argument.</typeparam>
    /// <typeparam name="A5">The type of the fifth argument.</typeparam>
    /// <typeparam name="A6">The type of the sixth argument.</typeparam>
    /// <typeparam name="A7">The type of the seventh argument.</typeparam>
    /// <typeparam name="TResult">The type of the elements.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    /// <exception cref="ArgumentException">The query's structure depends on arguments.</exception>
    public static Func<TSession, A1, A2, A3, A4, A5, A6, A7, IAsyncEnumerable<TResult>> CompileAsync<TSession, A1, A2, A3, A4, A5, A6, A7, TResult>(Expression<Func<TSession, A1, A2, A3, A4, A5, A6, A7, IQueryable<TResult>>> query) where TSession : Session
    {
        PreparedRun<IAsyncEnumerable<TResult>> run = ReadAsync<IAsyncEnumerable<TResult>, Func<TSession, A1, A2, A3, A4, A5, A6, A7, object?[]>>(query, out Tiered<Func<TSession, A1, A2, A3, A4, A5, A6, A7, object?[]>> values);
        return (session, a1, a2, a3, a4, a5, a6, a7) => run.Run(Of(session), values.Value(session, a1, a2, a3, a4, a5, a6, a7));
    }

    /// <summary>Compiles a query with 8 arguments for a sequence that is read without blocking.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="A3">The type of the third argument.</typeparam>
    /// <typeparam name="A4">The type of the fourth argument.</typeparam>
    /// <typeparam name="A5">The type of the fifth argument.</typeparam>
    /// <typeparam name="A6">The type of the sixth argument.</typeparam>
    /// <typeparam name="A7">The type of the seventh argument.</typeparam>
    /// <typeparam name="A8">The type of the eighth argument.</typeparam>
    /// <typeparam name="TResult">The type of the elements.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    /// <exception cref="ArgumentException">The query's structure depends on arguments.</exception>
    public static Func<TSession, A1, A2, A3, A4, A5, A6, A7, A8, IAsyncEnumerable<TResult>> CompileAsync<TSession, A1, A2, A3, A4, A5, A6, A7, A8, TResult>(Expression<Func<TSession, A1, A2, A3, A4, A5, A6, A7, A8, IQueryable<TResult>>> query) where TSession : Session
    {
        PreparedRun<IAsyncEnumerable<TResult>> run = ReadAsync<IAsyncEnumerable<TResult>, Func<TSession, A1, A2, A3, A4, A5, A6, A7, A8, object?[]>>(query, out Tiered<Func<TSession, A1, A2, A3, A4, A5, A6, A7, A8, object?[]>> values);
        return (session, a1, a2, a3, a4, a5, a6, a7, a8) => run.Run(Of(session), values.Value(session, a1, a2, a3, a4, a5, a6, a7, a8));
    }
}
