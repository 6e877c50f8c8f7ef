using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Linq.Provider.Querying;

/// <summary>
/// Reads the expression that an expression-bodied member was compiled from out of its instructions: they are run on a stack of expressions, and at a branch both ways are
/// followed to their end, which makes a conditional. Loops, assignments and what else no expression says are not understood.
/// </summary>
internal sealed class MethodBodyReader
{
    private const int MostInstructions = 2000;

    private static readonly OpCode[] s_codes = [.. typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (OpCode)f.GetValue(null)!)];

    private readonly MethodInfo _method;
    private readonly byte[] _code;
    private readonly ParameterExpression[] _parameters;
    private readonly ImmutableArray<Type> _locals;
    private readonly HashSet<Expression> _shared = new(ReferenceEqualityComparer.Instance);
    private readonly List<(int Offset, Expression[] Taken, Expression Made)> _made = [];
    private int _instructions;

    private MethodBodyReader(MethodInfo method, MethodBody body)
    {
        _method = method;
        _code = body.GetILAsByteArray() ?? [];
        _locals = [.. body.LocalVariables.OrderBy(l => l.LocalIndex).Select(l => l.LocalType)];
        IEnumerable<ParameterExpression> parameters = method.GetParameters().Select(p => Expression.Parameter(p.ParameterType, p.Name));
        _parameters = [.. method.IsStatic ? parameters : parameters.Prepend(Expression.Parameter(method.DeclaringType!, "self"))];
    }

    /// <summary>The body as a lambda of the instance, if the method has one, and its parameters; null if it is not understood.</summary>
    public static LambdaExpression? Read(MethodInfo method)
    {
        if (method.GetMethodBody() is not { ExceptionHandlingClauses.Count: 0 } body)
        {
            return null;
        }

        var reader = new MethodBodyReader(method, body);
        try
        {
            return reader.Run(0, [], ImmutableDictionary<int, Expression>.Empty) is { } result ? Expression.Lambda(result, reader._parameters) : null;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            // Not what a compiler makes of an expression.
            return null;
        }
    }

    /// <summary>What the method returns if it goes on at an offset.</summary>
    private Expression? Run(int offset, ImmutableStack<Expression> stack, ImmutableDictionary<int, Expression> locals)
    {
        while (++_instructions < MostInstructions && ReadInstruction(offset) is (var code, var operand, var next))
        {
            offset = next;
            string name = code.Name!;
            switch (name)
            {
                case "nop" or "constrained." or "volatile." or "readonly.":
                    break;
                case "ret":
                    return stack.Pop(out Expression returned).IsEmpty ? Typed(returned, _method.ReturnType) : null;
                case "br" or "br.s":
                    if (operand <= offset - 1)
                    {
                        return null;
                    }

                    offset = (int)operand;
                    break;
                case "dup":
                    _shared.Add(stack.Peek());
                    stack = stack.Push(stack.Peek());
                    break;
                case "pop" or "stsfld":
                    stack = stack.Pop(out Expression dropped);
                    if (!_shared.Contains(dropped) || (name == "stsfld" && _method.Module.ResolveField((int)operand)?.DeclaringType?.IsDefined(typeof(CompilerGeneratedAttribute)) != true))
                    {
                        // It was computed for what it does, not for what it is.
                        return null;
                    }

                    break;
                case var _ when name.StartsWith("stloc", StringComparison.Ordinal):
                    stack = stack.Pop(out Expression stored);
                    _shared.Add(stored);
                    locals = locals.SetItem((int)operand, Typed(stored, _locals[(int)operand]));
                    break;
                case var _ when name.StartsWith("ldloca", StringComparison.Ordinal) && ReadInstruction(offset) is ({ Name: "initobj" }, _, var afterwards):
                    Type type = _locals[(int)operand];
                    locals = locals.SetItem((int)operand, Nullable.GetUnderlyingType(type) is null ? Expression.Default(type) : Expression.Constant(null, type));
                    offset = afterwards;
                    break;
                case var _ when name.StartsWith("ldloc", StringComparison.Ordinal):
                    if (!locals.TryGetValue((int)operand, out Expression? local))
                    {
                        return null;
                    }

                    stack = stack.Push(local);
                    break;
                case var _ when code.FlowControl == FlowControl.Cond_Branch:
                    stack = Condition(name, stack, out Expression? test);
                    return test switch
                    {
                        null => null,
                        ConstantExpression { Value: bool known } => Run(known ? (int)operand : next, stack, locals),
                        _ when operand <= offset - 1 => null,
                        _ => Choose(test, Run((int)operand, stack, locals), Run(next, stack, locals)),
                    };
                default:
                    if (Apply(code, operand, stack) is not { } applied)
                    {
                        return null;
                    }

                    stack = Once(offset, stack, applied);
                    break;
            }
        }

        return null;
    }

    /// <summary>Both ways of a branch come to the instructions that follow it: what one makes of the same values is the same expression, so that it is known again.</summary>
    private ImmutableStack<Expression> Once(int offset, ImmutableStack<Expression> before, ImmutableStack<Expression> after)
    {
        Expression[] taken = [.. before.Take(before.Count() - after.Count() + 1)];
        after = after.Pop(out Expression made);
        Expression? known = _made.Find(m => m.Offset == offset && m.Taken.SequenceEqual(taken)).Made;
        if (known is null)
        {
            _made.Add((offset, taken, made));
        }

        return after.Push(known ?? made);
    }

    private (OpCode Code, long Operand, int Next)? ReadInstruction(int offset)
    {
        short value = _code[offset] == 0xFE ? unchecked((short)(0xFE00 | _code[offset + 1])) : _code[offset];
        OpCode code = Array.Find(s_codes, c => c.Value == value);
        int at = offset + code.Size;
        (long operand, int size) = code.OperandType switch
        {
            OperandType.InlineNone => (Implied(code.Name!), 0),
            OperandType.ShortInlineI => (unchecked((sbyte)_code[at]), 1),
            OperandType.ShortInlineVar => (_code[at], 1),
            OperandType.InlineVar => (BitConverter.ToInt16(_code, at), 2),
            OperandType.ShortInlineBrTarget => (at + 1 + unchecked((sbyte)_code[at]), 1),
            OperandType.InlineBrTarget => (at + 4 + BitConverter.ToInt32(_code, at), 4),
            OperandType.InlineI8 or OperandType.InlineR => (BitConverter.ToInt64(_code, at), 8),
            OperandType.ShortInlineR => (BitConverter.DoubleToInt64Bits(BitConverter.ToSingle(_code, at)), 4),
            OperandType.InlineSwitch => (0, -1),
            _ => (BitConverter.ToInt32(_code, at), 4),
        };
        return size < 0 ? null : (code, operand, at + size);
    }

    /// <summary>The number at the end of an instruction's name: <c>ldarg.1</c>, <c>ldc.i4.m1</c>.</summary>
    private static long Implied(string name) => name == "ldc.i4.m1" ? -1 : char.IsAsciiDigit(name[^1]) ? name[^1] - '0' : 0;

    private ImmutableStack<Expression>? Apply(OpCode code, long operand, ImmutableStack<Expression> stack)
    {
        string name = code.Name!;
        Module module = _method.Module;
        Type[]? ofType = _method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : null;
        Type[]? ofMethod = _method.IsGenericMethod ? _method.GetGenericArguments() : null;
        switch (name)
        {
            case var _ when name.StartsWith("ldarg", StringComparison.Ordinal):
                return stack.Push(_parameters[operand]);
            case "ldnull":
                return stack.Push(Expression.Constant(null));
            case "ldstr":
                return stack.Push(Expression.Constant(module.ResolveString((int)operand)));
            case "ldc.i8":
                return stack.Push(Expression.Constant(operand));
            case "ldc.r8":
                return stack.Push(Expression.Constant(BitConverter.Int64BitsToDouble(operand)));
            case "ldc.r4":
                return stack.Push(Expression.Constant((float)BitConverter.Int64BitsToDouble(operand)));
            case var _ when name.StartsWith("ldc.i4", StringComparison.Ordinal):
                return stack.Push(Expression.Constant((int)operand));
            case "ldsfld" when module.ResolveField((int)operand, ofType, ofMethod) is { } field:
                return stack.Push(field.DeclaringType!.IsDefined(typeof(CompilerGeneratedAttribute)) ? Expression.Constant(null, field.FieldType) : Expression.Field(null, field));
            case "ldfld" when module.ResolveField((int)operand, ofType, ofMethod) is { } field && PropertyOf(field) is { } member:
                stack = stack.Pop(out Expression owner);
                return stack.Push(Expression.MakeMemberAccess(Typed(owner, field.DeclaringType!), member));
            case "stfld" when module.ResolveField((int)operand, ofType, ofMethod) is { IsPublic: true } field:
                stack = stack.Pop(out Expression assigned);
                return ObjectInitialiser.Set(stack, field, Typed(assigned, field.FieldType));
            case "ldftn" when module.ResolveMethod((int)operand, ofType, ofMethod) is MethodInfo function:
                return stack.Push(Expression.Constant(function, typeof(MethodInfo)));
            case "newobj" when module.ResolveMethod((int)operand, ofType, ofMethod) is ConstructorInfo constructor:
                return New(constructor, stack);
            case "call" or "callvirt" when module.ResolveMethod((int)operand, ofType, ofMethod) is MethodInfo method:
                stack = Take(stack, method.GetParameters(), out Expression[] arguments);
                if (ObjectInitialiser.PropertyOf(method) is { } property)
                {
                    return ObjectInitialiser.Set(stack, property, arguments[0]);
                }

                if (method.ReturnType == typeof(void))
                {
                    return null;
                }

                Expression? instance = null;
                if (!method.IsStatic)
                {
                    stack = stack.Pop(out instance);
                }

                return stack.Push(MethodOperators.Call(method, instance is null ? null : Typed(instance, method.DeclaringType!), arguments));
            case "box" or "castclass" or "isinst" or "unbox.any" when module.ResolveType((int)operand, ofType, ofMethod) is { } type:
                stack = stack.Pop(out Expression value);
                return stack.Push(name == "box" ? Expression.Convert(Typed(value, type), typeof(object)) : name == "isinst" ? Expression.TypeAs(value, type) : Expression.Convert(value, type));
            case "neg" or "not":
                stack = stack.Pop(out Expression operandOf);
                return stack.Push(name == "neg" ? Expression.Negate(operandOf) : MethodOperators.Not(operandOf));
            case var _ when name.StartsWith("conv.", StringComparison.Ordinal) && MethodOperators.Target(name) is { } target:
                stack = stack.Pop(out Expression converted);
                return stack.Push(converted.Type == target ? converted : Expression.Convert(converted, target));
            default:
                if (MethodOperators.Binary(name) is not { } kind)
                {
                    return null;
                }

                stack = stack.Pop(out Expression right).Pop(out Expression left);
                return stack.Push(MethodOperators.Combine(kind, left, right, isUnsigned: name.EndsWith(".un", StringComparison.Ordinal)));
        }
    }

    /// <summary>A field as queries know it: the property that it stands behind, or itself if everyone sees it.</summary>
    private static MemberInfo? PropertyOf(FieldInfo field) => field.IsPublic ? field
        : field.Name.StartsWith('<') && field.Name.IndexOf('>', StringComparison.Ordinal) is > 1 and var end
            ? field.DeclaringType!.GetProperty(field.Name[1..end], BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            : null;

    private static ImmutableStack<Expression>? New(ConstructorInfo constructor, ImmutableStack<Expression> stack)
    {
        if (!typeof(Delegate).IsAssignableFrom(constructor.DeclaringType))
        {
            stack = Take(stack, constructor.GetParameters(), out Expression[] arguments);
            return stack.Push(MethodOperators.New(constructor, arguments));
        }

        stack = stack.Pop(out Expression function).Pop(out Expression target);
        if (function is not ConstantExpression { Value: MethodInfo method } || Read(method) is not { } lambda)
        {
            return null;
        }

        // A lambda within the body: a method of a class of the compiler's, or of the class itself if it uses the object.
        Expression body = method.IsStatic ? lambda.Body : new ReplaceParameters(lambda.Parameters[0], target).Visit(lambda.Body)!;
        return stack.Push(Expression.Lambda(constructor.DeclaringType!, body, method.IsStatic ? lambda.Parameters : lambda.Parameters.Skip(1)));
    }

    private static ImmutableStack<Expression> Take(ImmutableStack<Expression> stack, ParameterInfo[] parameters, out Expression[] arguments)
    {
        arguments = new Expression[parameters.Length];
        for (int i = parameters.Length - 1; i >= 0; i--)
        {
            stack = stack.Pop(out Expression argument);
            arguments[i] = Typed(argument, parameters[i].ParameterType);
        }

        return stack;
    }

    private static ImmutableStack<Expression> Condition(string name, ImmutableStack<Expression> stack, out Expression? test)
    {
        stack = stack.Pop(out Expression right);
        string bare = name.Replace(".s", "", StringComparison.Ordinal);
        if (bare is "brtrue" or "brfalse")
        {
            Expression isTrue = right is ConstantExpression { Value: null } ? Expression.Constant(false) : Typed(right, typeof(bool));
            test = bare == "brtrue" ? isTrue : MethodOperators.Not(isTrue);
            return stack;
        }

        stack = stack.Pop(out Expression left);
        test = MethodOperators.Comparison(bare) is { } kind ? MethodOperators.Combine(kind, left, right, isUnsigned: bare.EndsWith(".un", StringComparison.Ordinal)) : null;
        return stack;
    }

    /// <summary>A conditional; where one of its sides is a truth value, it is what C# has for that.</summary>
    private static Expression? Choose(Expression test, Expression? then, Expression? otherwise) => (then, otherwise) switch
    {
        (null, _) or (_, null) => null,
        (ConstantExpression { Value: true }, ConstantExpression { Value: false }) => test,
        (ConstantExpression { Value: false }, ConstantExpression { Value: true }) => MethodOperators.Not(test),
        (ConstantExpression { Value: true }, _) => Expression.OrElse(test, otherwise),
        (_, ConstantExpression { Value: false }) => Expression.AndAlso(test, then),
        (ConstantExpression { Value: false }, _) => Expression.AndAlso(MethodOperators.Not(test), otherwise),
        (_, ConstantExpression { Value: true }) => Expression.OrElse(MethodOperators.Not(test), then),
        _ when Present(test, then) is { } value && otherwise.Type == then.Type => Expression.Coalesce(value, otherwise),
        _ when Present(MethodOperators.Not(test), otherwise) is { } value && otherwise.Type == then.Type => Expression.Coalesce(value, then),
        _ => ObjectInitialiser.Merged(test, then, otherwise) ?? (Expression)Expression.Condition(test, then, otherwise),
    };

    /// <summary>The value of which <c>??</c> asks whether it is there, and takes it if it is; null for other conditions.</summary>
    private static Expression? Present(Expression test, Expression taken)
        => test is MemberExpression { Member.Name: nameof(Nullable<>.HasValue), Expression: { } value } && Nullable.GetUnderlyingType(value.Type) is not null
            && ReferenceEquals(taken is MethodCallExpression { Method.Name: nameof(Nullable<>.GetValueOrDefault), Arguments: [], Object: { } of } ? of : taken, value) ? value : null;

    private static Expression Typed(Expression value, Type type) => MethodOperators.Typed(value, type);
}
