using System.Runtime.InteropServices;

namespace Pipeline.Core.Language.Dates.Lunar;

/// <summary>A day of the Vietnamese lunisolar calendar.</summary>
/// <param name="Year">Lunar year, numbered as the solar year in which it begins.</param>
/// <param name="Month">Lunar month, 1 (Giêng) to 12 (Chạp).</param>
/// <param name="Day">Day 1–30.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LunarDate(int Year, int Month, int Day);
