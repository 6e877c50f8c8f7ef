using System.Data;
using Linq.Provider.Collections;

namespace Linq.Provider;

/// <summary>Transactions that are run again when they collide with others.</summary>
public static class TransactionExtensions
{
    /// <summary>
    /// Runs work in a transaction and commits it. If it collides with another transaction (a serialization failure, a deadlock, a busy SQLite database) or loses its connection, it is
    /// rolled back, in memory too, and run again with a fresh state, up to 20 times with growing random pauses. Every other exception rolls back and is passed on at once.
    /// <para>The work must not commit or roll back itself, and what it does besides the database must bear repetition. Read what you change inside it, with
    /// <c>Find</c> or a query: the session's objects are read again there, once per attempt.</para>
    /// </summary>
    /// <param name="session">The session; its own class is what <paramref name="work"/> gets.</param>
    /// <param name="work">The work.</param>
    /// <param name="level">How far the transaction is isolated from others; by default as the database does it.</param>
    /// <exception cref="LinqProviderException">A transaction is open or changes are unwritten (LP1413), all attempts failed (LP1414), or the connection was lost during COMMIT (LP1415).</exception>
    public static void RunInTransaction<TSession>(this TSession session, Action<TSession> work, IsolationLevel level = default) where TSession : Session
    {
        ArgumentNullException.ThrowIfNull(work);
        session.RunInTransaction(
            s =>
            {
                work(s);
                return true;
            },
            level);
    }

    /// <inheritdoc cref="RunInTransaction{TSession}(TSession, Action{TSession}, IsolationLevel)"/>
    /// <returns>What the work returned when it succeeded.</returns>
    public static TResult RunInTransaction<TSession, TResult>(this TSession session, Func<TSession, TResult> work, IsolationLevel level = default) where TSession : Session
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(work);
        return session.RunInTransactionAsync(() => new ValueTask<TResult>(work(session)), level, async: false, CancellationToken.None).Completed();
    }

    /// <inheritdoc cref="RunInTransaction{TSession}(TSession, Action{TSession}, IsolationLevel)"/>
    public static Task RunInTransactionAsync<TSession>(
        this TSession session, Func<TSession, Task> work, IsolationLevel level = default, CancellationToken cancellationToken = default) where TSession : Session
    {
        ArgumentNullException.ThrowIfNull(work);
        return session.RunInTransactionAsync(
            async s =>
            {
                await work(s).ConfigureAwait(false);
                return true;
            },
            level,
            cancellationToken);
    }

    /// <inheritdoc cref="RunInTransaction{TSession, TResult}(TSession, Func{TSession, TResult}, IsolationLevel)"/>
    public static Task<TResult> RunInTransactionAsync<TSession, TResult>(
        this TSession session, Func<TSession, Task<TResult>> work, IsolationLevel level = default, CancellationToken cancellationToken = default) where TSession : Session
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(work);
        return session.RunInTransactionAsync(() => new ValueTask<TResult>(work(session)), level, async: true, cancellationToken).AsTask();
    }
}
