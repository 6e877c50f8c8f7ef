using Linq.Provider.Execution;

namespace Linq.Provider;

/// <content>Ambient transactions (<c>System.Transactions</c>): the session takes part in them where the database can, and its objects follow when they end.</content>
public partial class Session : IAmbientParticipant
{
    private const int Committed = 1, RolledBack = 2;

    /// <summary>How an ambient transaction ended, until the session has taken notice: it may end on another thread, by a timeout, while the session is at work.</summary>
    private int _ambientOutcome;

    void IAmbientParticipant.AmbientEnded(bool isCommitted)
    {
        Volatile.Write(ref _ambientOutcome, isCommitted ? Committed : RolledBack);
        TakeAmbientOutcome();
    }

    private void TakeAmbientOutcome()
    {
        if (Interlocked.Exchange(ref _busy, 1) != 0)
        {
            // Who is at work does it on leaving.
            return;
        }

        int outcome = Interlocked.Exchange(ref _ambientOutcome, 0);
        try
        {
            if (outcome == Committed)
            {
                _work.Commit();
                _commits++;
            }
            else if (outcome == RolledBack)
            {
                _work.Rollback();
            }

            if (outcome != 0)
            {
                _scope.ForgetSavepoints();
            }
        }
        finally
        {
            Volatile.Write(ref _busy, 0);
        }

        if (outcome == Committed)
        {
            RaiseAfterCommit();
        }
        else if (outcome == RolledBack)
        {
            RaiseAfterRollback(isSavepoint: false);
        }
    }
}
