using System.Linq.Expressions;
using Linq.Provider.Collections;
using Linq.Provider.Querying;

namespace Linq.Provider;

/// <content>Without blocking.</content>
public static partial class CompiledQuery
{
    /// <summary>Compiles a query without arguments, to be executed without blocking.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="TResult">The type of the result: of one result, a list or an array.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments, written as for <c>Compile</c>.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    /// <exception cref="ArgumentException">The body is no query that can be executed without blocking.</exception>
    public static Func<TSession, Task<TResult>> CompileAsync<TSession, TResult>(Expression<Func<TSession, TResult>> query) where TSession : Session
    {
        PreparedRun<TResult> run = ReadAsync<TResult, Func<TSession, object?[]>>(query, out Tiered<Func<TSession, object?[]>> values);
        return (session) => RunAsync(run, Of(session), values.Value(session));
    }

    /// <summary>Compiles a query with 1 argument, to be executed without blocking. An argument of type <see cref="CancellationToken"/> stops it.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="TResult">The type of the result: of one result, a list or an array.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments, written as for <c>Compile</c>.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    /// <exception cref="ArgumentException">The body is no query that can be executed without blocking.</exception>
    public static Func<TSession, A1, Task<TResult>> CompileAsync<TSession, A1, TResult>(Expression<Func<TSession, A1, TResult>> query) where TSession : Session
    {
        PreparedRun<TResult> run = ReadAsync<TResult, Func<TSession, A1, object?[]>>(query, out Tiered<Func<TSession, A1, object?[]>> values);
        return (session, a1) => RunAsync(run, Of(session), values.Value(session, a1));
    }

    /// <summary>Compiles a query with 2 arguments, to be executed without blocking. An argument of type <see cref="CancellationToken"/> stops it.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="TResult">The type of the result: of one result, a list or an array.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments, written as for <c>Compile</c>.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    /// <exception cref="ArgumentException">The body is no query that can be executed without blocking.</exception>
    public static Func<TSession, A1, A2, Task<TResult>> CompileAsync<TSession, A1, A2, TResult>(Expression<Func<TSession, A1, A2, TResult>> query) where TSession : Session
    {
        PreparedRun<TResult> run = ReadAsync<TResult, Func<TSession, A1, A2, object?[]>>(query, out Tiered<Func<TSession, A1, A2, object?[]>> values);
        return (session, a1, a2) => RunAsync(run, Of(session), values.Value(session, a1, a2));
    }

    /// <summary>Compiles a query with 3 arguments, to be executed without blocking. An argument of type <see cref="CancellationToken"/> stops it.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="A3">The type of the third argument.</typeparam>
    /// <typeparam name="TResult">The type of the result: of one result, a list or an array.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments, written as for <c>Compile</c>.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    /// <exception cref="ArgumentException">The body is no query that can be executed without blocking.</exception>
    public static Func<TSession, A1, A2, A3, Task<TResult>> CompileAsync<TSession, A1, A2, A3, TResult>(Expression<Func<TSession, A1, A2, A3, TResult>> query) where TSession : Session
    {
        PreparedRun<TResult> run = ReadAsync<TResult, Func<TSession, A1, A2, A3, object?[]>>(query, out Tiered<Func<TSession, A1, A2, A3, object?[]>> values);
        return (session, a1, a2, a3) => RunAsync(run, Of(session), values.Value(session, a1, a2, a3));
    }

    /// <summary>Compiles a query with 4 arguments, to be executed without blocking. An argument of type <see cref="CancellationToken"/> stops it.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="A3">The type of the third argument.</typeparam>
    /// <typeparam name="A4">The type of the fourth argument.</typeparam>
    /// <typeparam name="TResult">The type of the result: of one result, a list or an array.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments, written as for <c>Compile</c>.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    /// <exception cref="ArgumentException">The body is no query that can be executed without blocking.</exception>
    public static Func<TSession, A1, A2, A3, A4, Task<TResult>> CompileAsync<TSession, A1, A2, A3, A4, TResult>(Expression<Func<TSession, A1, A2, A3, A4, TResult>> query) where TSession : Session
    {
        PreparedRun<TResult> run = ReadAsync<TResult, Func<TSession, A1, A2, A3, A4, object?[]>>(query, out Tiered<Func<TSession, A1, A2, A3, A4, object?[]>> values);
        return (session, a1, a2, a3, a4) => RunAsync(run, Of(session), values.Value(session, a1, a2, a3, a4));
    }

    /// <summary>Compiles a query with 5 arguments, to be executed without blocking. An argument of type <see cref="CancellationToken"/> stops it.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="A3">The type of the third argument.</typeparam>
    /// <typeparam name="A4">The type of the fourth argument.</typeparam>
    /// <typeparam name="A5">The type of the fifth argument.</typeparam>
    /// <typeparam name="TResult">The type of the result: of one result, a list or an array.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments, written as for <c>Compile</c>.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    /// <exception cref="ArgumentException">The body is no query that can be executed without blocking.</exception>
    public static Func<TSession, A1, A2, A3, A4, A5, Task<TResult>> CompileAsync<TSession, A1, A2, A3, A4, A5, TResult>(Expression<Func<TSession, A1, A2, A3, A4, A5, TResult>> query) where TSession : Session
    {
        PreparedRun<TResult> run = ReadAsync<TResult, Func<TSession, A1, A2, A3, A4, A5, object?[]>>(query, out Tiered<Func<TSession, A1, A2, A3, A4, A5, object?[]>> values);
        return (session, a1, a2, a3, a4, a5) => RunAsync(run, Of(session), values.Value(session, a1, a2, a3, a4, a5));
    }

    /// <summary>Compiles a query with 6 arguments, to be executed without blocking. An argument of type <see cref="CancellationToken"/> stops it.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="A3">The type of the third argument.</typeparam>
    /// <typeparam name="A4">The type of the fourth argument.</typeparam>
    /// <typeparam name="A5">The type of the fifth argument.</typeparam>
    /// <typeparam name="A6">The type of the sixth argument.</typeparam>
    /// <typeparam name="TResult">The type of the result: of one result, a list or an array.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments, written as for <c>Compile</c>.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    /// <exception cref="ArgumentException">The body is no query that can be executed without blocking.</exception>
    public static Func<TSession, A1, A2, A3, A4, A5, A6, Task<TResult>> CompileAsync<TSession, A1, A2, A3, A4, A5, A6, TResult>(Expression<Func<TSession, A1, A2, A3, A4, A5, A6, TResult>> query) where TSession : Session
    {
        PreparedRun<TResult> run = ReadAsync<TResult, Func<TSession, A1, A2, A3, A4, A5, A6, object?[]>>(query, out Tiered<Func<TSession, A1, A2, A3, A4, A5, A6, object?[]>> values);
        return (session, a1, a2, a3, a4, a5, a6) => RunAsync(run, Of(session), values.Value(session, a1, a2, a3, a4, a5, a6));
    }

    /// <summary>Compiles a query with 7 arguments, to be executed without blocking. An argument of type <see cref="CancellationToken"/> stops it.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="A3">The type of the third argument.</typeparam>
    /// <typeparam name="A4">The type of the fourth argument.</typeparam>
    /// <typeparam name="A5">The type of the fifth argument.</typeparam>
    /// <typeparam name="A6">The type of the sixth argument.</typeparam>
    /// <typeparam name="A7">The type of the seventh argument.</typeparam>
    /// <typeparam name="TResult">The type of the result: of one result, a list or an array.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments, written as for <c>Compile</c>.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    /// <exception cref="ArgumentException">The body is no query that can be executed without blocking.</exception>
    public static Func<TSession, A1, A2, A3, A4, A5, A6, A7, Task<TResult>> CompileAsync<TSession, A1, A2, A3, A4, A5, A6, A7, TResult>(Expression<Func<TSession, A1, A2, A3, A4, A5, A6, A7, TResult>> query) where TSession : Session
    {
        PreparedRun<TResult> run = ReadAsync<TResult, Func<TSession, A1, A2, A3, A4, A5, A6, A7, object?[]>>(query, out Tiered<Func<TSession, A1, A2, A3, A4, A5, A6, A7, object?[]>> values);
        return (session, a1, a2, a3, a4, a5, a6, a7) => RunAsync(run, Of(session), values.Value(session, a1, a2, a3, a4, a5, a6, a7));
    }

    /// <summary>Compiles a query with 8 arguments, to be executed without blocking. An argument of type <see cref="CancellationToken"/> stops it.</summary>
    /// <typeparam name="TSession">The session's class.</typeparam>
    /// <typeparam name="A1">The type of the first argument.</typeparam>
    /// <typeparam name="A2">The type of the second argument.</typeparam>
    /// <typeparam name="A3">The type of the third argument.</typeparam>
    /// <typeparam name="A4">The type of the fourth argument.</typeparam>
    /// <typeparam name="A5">The type of the fifth argument.</typeparam>
    /// <typeparam name="A6">The type of the sixth argument.</typeparam>
    /// <typeparam name="A7">The type of the seventh argument.</typeparam>
    /// <typeparam name="A8">The type of the eighth argument.</typeparam>
    /// <typeparam name="TResult">The type of the result: of one result, a list or an array.</typeparam>
    /// <param name="query">The query, as a function of the session and the arguments, written as for <c>Compile</c>.</param>
    /// <exception cref="ArgumentNullException">There is no query.</exception>
    /// <exception cref="ArgumentException">The body is no query that can be executed without blocking.</exception>
    public static Func<TSession, A1, A2, A3, A4, A5, A6, A7, A8, Task<TResult>> CompileAsync<TSession, A1, A2, A3, A4, A5, A6, A7, A8, TResult>(Expression<Func<TSession, A1, A2, A3, A4, A5, A6, A7, A8, TResult>> query) where TSession : Session
    {
        PreparedRun<TResult> run = ReadAsync<TResult, Func<TSession, A1, A2, A3, A4, A5, A6, A7, A8, object?[]>>(query, out Tiered<Func<TSession, A1, A2, A3, A4, A5, A6, A7, A8, object?[]>> values);
        return (session, a1, a2, a3, a4, a5, a6, a7, a8) => RunAsync(run, Of(session), values.Value(session, a1, a2, a3, a4, a5, a6, a7, a8));
    }
}
