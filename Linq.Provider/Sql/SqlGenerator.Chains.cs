using Linq.Provider.Algebra;

namespace Linq.Provider.Sql;

internal abstract partial class SqlGenerator
{
    /// <summary>How many conditions stand side by side at most.</summary>
    private const int LongChain = 100;

    /// <summary>The operands of conditions joined by the same operator, in order. Written without recursion: there may be thousands.</summary>
    private static List<Scalar> Chain(Binary chain)
    {
        List<Scalar> operands = [];
        var open = new Stack<Scalar>([chain]);
        while (open.TryPop(out Scalar? scalar))
        {
            if (scalar is Binary binary && binary.Operator == chain.Operator)
            {
                open.Push(binary.Right);
                open.Push(binary.Left);
            }
            else
            {
                operands.Add(scalar);
            }
        }

        return operands;
    }

    /// <summary>A long chain in parts: SQLite reads one from the left, each condition a level deeper, and has a thousand levels.</summary>
    private void WriteChain(List<Scalar> operands, string separator, Precedence own)
    {
        if (operands.Count <= LongChain)
        {
            WriteList(operands, o => Write(o, own), separator);
            return;
        }

        int size = Math.Max(LongChain, (operands.Count + LongChain - 1) / LongChain);
        WriteList(operands.Chunk(size), part =>
        {
            Writer.Write("(");
            WriteChain([.. part], separator, own);
            Writer.Write(")");
        }, separator);
    }
}
