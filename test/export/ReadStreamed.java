import java.io.FileInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads an archive as a server reads an upload: forward, without its directory. Prints each name and SHA-256. */
class ReadStreamed {
  public static void main(String[] args) throws Exception {
    try (var zip = new ZipInputStream(new FileInputStream(args[0]))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var hash = MessageDigest.getInstance("SHA-256");
        var piece = new byte[65536];
        for (int n = zip.read(piece); n >= 0; n = zip.read(piece)) hash.update(piece, 0, n);
        System.out.println(entry.getName() + " " + HexFormat.of().formatHex(hash.digest()));
      }
    }
  }
}
