using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>
/// The functions that read columns, called without the safe handles and transitions of SQLitePCL's imports, which cost more than the functions do: they are called for each value
/// of each row, return at once and call nothing back. Only where the library is the one that comes with this package; else <see cref="IsKnown"/> is false and nothing here may be called.
/// </summary>
internal static unsafe class SqliteLibrary
{
    private static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, int> s_type;
    private static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, long> s_int64;
    private static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, double> s_double;
    private static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, byte*> s_text;
    private static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, int> s_bytes;

    static SqliteLibrary()
    {
        if (TryFind(out nint library))
        {
            s_type = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, int>)NativeLibrary.GetExport(library, "sqlite3_column_type");
            s_int64 = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, long>)NativeLibrary.GetExport(library, "sqlite3_column_int64");
            s_double = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, double>)NativeLibrary.GetExport(library, "sqlite3_column_double");
            s_text = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, byte*>)NativeLibrary.GetExport(library, "sqlite3_column_text");
            s_bytes = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, int>)NativeLibrary.GetExport(library, "sqlite3_column_bytes");
            IsKnown = true;
        }
    }

    public static bool IsKnown { get; }

    public static int Type(nint statement, int column) => s_type(statement, column);

    public static long Int64(nint statement, int column) => s_int64(statement, column);

    public static double Double(nint statement, int column) => s_double(statement, column);

    /// <summary>The bytes of a text, in UTF-8 whatever the file's encoding. Valid until the statement moves on.</summary>
    public static ReadOnlySpan<byte> Text(nint statement, int column)
    {
        byte* text = s_text(statement, column);
        return new ReadOnlySpan<byte>(text, s_bytes(statement, column));
    }

    /// <summary>The library that SQLitePCL's provider imports, if it is that of the bundle.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever is unusual about the library, the driver knows how to call it.")]
    private static bool TryFind(out nint library)
    {
        library = 0;
        try
        {
            return raw.GetNativeLibraryName() == "e_sqlite3" && NativeLibrary.TryLoad("e_sqlite3", typeof(SQLite3Provider_e_sqlite3).Assembly, null, out library);
        }
        catch (Exception)
        {
            return false;
        }
    }
}
