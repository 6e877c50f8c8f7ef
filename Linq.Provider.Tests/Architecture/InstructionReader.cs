using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Linq.Provider.Tests.Architecture;

/// <summary>Finds the members that a method's compiled body mentions.</summary>
internal static class InstructionReader
{
    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(o => o.Value);

    /// <summary>Types, methods and fields, each with the instruction that mentions it.</summary>
    public static IEnumerable<(OpCode Instruction, MemberInfo Member)> Members(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code)
        {
            yield break;
        }

        var typeArguments = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var position = 0; position < code.Length;)
        {
            var opCode = ReadOpCode(code, ref position);
            if (opCode.OperandType is OperandType.InlineType or OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok)
            {
                var token = BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(position));
                if (method.Module.ResolveMember(token, typeArguments, methodArguments) is { } member)
                {
                    yield return (opCode, member);
                }
            }

            position += OperandSize(opCode, code, position);
        }
    }

    private static OpCode ReadOpCode(byte[] code, ref int position)
    {
        const byte TwoBytePrefix = 0xFE;
        var first = code[position++];
        return first == TwoBytePrefix ? OpCodesByValue[(short)((first << 8) | code[position++])] : OpCodesByValue[first];
    }

    private static int OperandSize(OpCode opCode, byte[] code, int position) => opCode.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(position))),
        _ => 4,
    };
}
