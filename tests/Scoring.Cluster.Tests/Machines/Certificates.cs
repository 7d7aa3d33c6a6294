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

    /// <summary>What silos and APIs are told of them.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Cluster__Tls__Certificate"] = Certificate,
        ["Cluster__Tls__Key"] = Key,
        ["Cluster__Tls__Authority"] = Authority,
    };

    private string Authority => Path.Combine(_folder.FullName, "authority.pem");

    private string Certificate => Path.Combine(_folder.FullName, "process.pem");

    private string Key => Path.Combine(_folder.FullName, "process.key");

    /// <summary>Whether a port of the loopback says anything to whoever shows this certificate, or none; false when it hangs up.</summary>
    /// <exception cref="TimeoutException">It listens and says nothing.</exception>
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
