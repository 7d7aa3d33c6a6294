namespace Scoring.Api.Workbooks;

/// <summary>Reading stops here: the workbook holds more than it may. The message is the place.</summary>
internal sealed class TooLargeException(string place) : Exception(place);
