using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Scoring.Cluster.Tests.Machines;

/// <summary>An authority of this test's own, and one certificate that it signed, as PEM files.</summary>
internal sealed class Certificates : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scoring-tls-");

    public Certificates()
    {
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var authority = new CertificateRequest("CN=authority", authorityKey, HashAlgorithmName.SHA256);
        authority.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using var signer = authority.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(2));
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var ours = new CertificateRequest("CN=process", key, HashAlgorithmName.SHA256);
        using var signed = ours.Create(signer, DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1), RandomNumberGenerator.GetBytes(8));
        File.WriteAllText(Authority, signer.ExportCertificatePem());
        File.WriteAllText(Certificate, signed.ExportCertificatePem());
        File.WriteAllText(Key, key.ExportPkcs8PrivateKeyPem());
    }

    public string Authority => Path.Combine(_folder.FullName, "authority.pem");

    public string Certificate => Path.Combine(_folder.FullName, "process.pem");

    public string Key => Path.Combine(_folder.FullName, "process.key");

    /// <summary>Whether a port of the loopback speaks with whoever shows this certificate, or none: a silo greets whom it takes in.</summary>
    public async Task<bool> GreetedAtAsync(int port, bool shown = true)
    {
        using var certificate = X509Certificate2.CreateFromPemFile(Certificate, Key);
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, port);
        await using var stream = new SslStream(connection.GetStream(), false, (_, theirs, _, _) => theirs is not null);
        try
        {
            await stream.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
            {
                TargetHost = "any",
                ClientCertificateContext = shown ? SslStreamCertificateContext.Create(certificate, null) : null,
            });
            return await stream.ReadAsync(new byte[1]).AsTask().WaitAsync(TimeSpan.FromSeconds(20)) == 1;
        }
        catch (Exception refused) when (refused is AuthenticationException or IOException)
        {
            return false;
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

internal static class CertificateSettings
{
    public static Dictionary<string, string> With(this Dictionary<string, string> settings, Certificates? tls)
    {
        if (tls is not null)
        {
            settings["Cluster__Tls__Certificate"] = tls.Certificate;
            settings["Cluster__Tls__Key"] = tls.Key;
            settings["Cluster__Tls__Authority"] = tls.Authority;
        }

        return settings;
    }
}
